import { useState } from 'preact/hooks';
import { type IndexScores, encodeScores } from '../../core/assessment/official-index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './calculator.module.css';
import { type Words, plainText } from './outcome-text.ts';

interface Props extends Words {
	scores: IndexScores;
	/** False where the browser shows no sign of printing. */
	onPrint: () => boolean;
}

/** The ways to take a result along: as text, as a link, on paper. */
export function Share({ scores, onPrint, ...words }: Props) {
	const { labels } = words;
	const [said, setSaid] = useState('');
	const fragment = encodeScores(scores);
	const address = () => location.href.replace(/#.*$/, '') + fragment;
	return (
		<div class={`${styles['share']} screen-only`}>
			<div class="actions">
				<CopyButton
					text={() => plainText(scores, words)}
					copied={labels.copied}
					failed={labels.copyFailed}
					onSaid={setSaid}
				>
					{labels.copy}
				</CopyButton>
				<CopyButton
					text={address}
					copied={labels.linkCopied}
					failed={labels.linkFailed}
					onSaid={setSaid}
				>
					{labels.linkCopy}
				</CopyButton>
				<button
					class="button quiet"
					type="button"
					onClick={() => setSaid(onPrint() ? '' : `${labels.notPrinted} ${address()}`)}
				>
					{labels.print}
				</button>
			</div>
			<p role="status">{said}</p>
			<p class="soft">
				<a href={fragment}>{labels.link}</a>. {labels.linkNote}
			</p>
		</div>
	);
}
