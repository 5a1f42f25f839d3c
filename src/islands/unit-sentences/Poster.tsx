import type { UnitSentences } from '../../core/device/unit-sentences.ts';
import { DominoShape } from '../../ui/DominoShape.tsx';
import type { UnitSentencesProps } from './props.ts';
import styles from './poster.module.css';

interface Props extends UnitSentencesProps {
	sentences: UnitSentences;
}

/** What is written, for the wall: all that is printed of this page. */
export function Poster({ values, sentences, labels: { poster } }: Props) {
	const written = values
		.map((value) => ({ ...value, behaviours: value.behaviours.filter(({ id }) => sentences[id]) }))
		.filter(({ behaviours }) => behaviours.length > 0);
	return (
		<section class={`${styles['poster']} print-only`} data-poster data-size={sizeOf(sentences)}>
			<h2>{poster.title}</h2>
			<p class={styles['unit']}>{poster.unit}</p>
			{written.map(({ id, name, tile, drawing, behaviours }) => (
				<div key={id} class={styles['value']}>
					<DominoShape value={id} letter={tile} drawing={drawing} />
					<div>
						<h3>{name}</h3>
						<ul role="list">
							{behaviours.map((behaviour) => (
								<li key={behaviour.id}>
									<strong>{sentences[behaviour.id]}</strong>
									<small>“{behaviour.law}”</small>
								</li>
							))}
						</ul>
					</div>
				</div>
			))}
			<p>
				<small>{poster.law}</small>
			</p>
		</section>
	);
}

/** How large the sentences are, so that as many as there are fit their sheet. */
function sizeOf(sentences: UnitSentences): 'large' | 'medium' | 'small' {
	const written = Object.keys(sentences).length;
	return written <= 3 ? 'large' : written <= 9 ? 'medium' : 'small';
}
