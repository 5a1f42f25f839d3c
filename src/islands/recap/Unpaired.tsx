import { useState } from 'preact/hooks';
import type { WaveComparison } from '../../core/survey/comparison.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { fill } from '../../ui/text.ts';
import type { RecapToolProps } from './props.ts';

/**
 * Says how many people of the two waves stand without a pair, where some of them are probably the same people on another
 * device, and gives the sentence to send to those who have yet to answer.
 */
export function Unpaired({
	comparison: { n, waves },
	labels,
	sessionLabels,
}: RecapToolProps & { comparison: WaveComparison }) {
	const words = labels.unpaired;
	const [said, setSaid] = useState('');
	const [first, second] = [n.earlier - n.pairs, n.later - n.pairs];
	if (first <= 0 || second <= 0) return null;
	const gaps = {
		first,
		second,
		earlier: sessionLabels.waves[waves[0]],
		later: sessionLabels.waves[waves[1]],
	};
	return (
		<Notice>
			<h3>{words.title}</h3>
			<p>{fill(words.text, gaps)}</p>
			<p>“{fill(words.message, gaps)}”</p>
			<div class="actions">
				<CopyButton
					text={fill(words.message, gaps)}
					copied={words.copied}
					failed={words.copyFailed}
					onSaid={setSaid}
				>
					{words.copy}
				</CopyButton>
			</div>
			<p role="status">{said}</p>
		</Notice>
	);
}
