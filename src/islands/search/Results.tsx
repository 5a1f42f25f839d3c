import type { SearchLabels } from '../../copy/search.ts';
import type { Excerpt } from './excerpt.ts';
import type { Found } from './pagefind.ts';
import styles from './search.module.css';

/** The pages found, each with its kind and the passages that match best, linked to the heading they stand under. */
export function Results({ found, labels }: { found: Found[]; labels: SearchLabels }) {
	return (
		<ol role="list" class={styles['results']}>
			{found.map(({ title, url, kind, passages }) => (
				<li key={url}>
					<h2>
						<a href={url}>{title}</a>
						{kind && <span>{labels.kindOf[kind]}</span>}
					</h2>
					{passages.map((passage) => (
						<p key={passage.url}>
							{passage.url !== url && <a href={passage.url}>{passage.title}</a>}
							<Marked excerpt={passage.excerpt} />
						</p>
					))}
				</li>
			))}
		</ol>
	);
}

function Marked({ excerpt }: { excerpt: Excerpt }) {
	return (
		<span>
			{excerpt.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
		</span>
	);
}
