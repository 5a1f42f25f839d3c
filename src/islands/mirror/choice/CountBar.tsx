import { portraitSize } from '../../../core/assessment/phrases.ts';
import { fill } from '../../../ui/text.ts';
import type { MirrorProps } from '../props.ts';
import styles from './choice.module.css';

interface Props extends Pick<MirrorProps<'choice'>, 'labels'> {
	/** How many phrases are chosen. */
	count: number;
	/** What was done last, in words, where the count does not say it. */
	said: string;
	/** How often the way on was pressed since the last change, while it was too early. */
	pressed: number;
	/** The way on. */
	next: string;
	onUndo: () => void;
}

/** How many phrases are chosen, always in view, with the way back and the way on. */
export function CountBar({ labels, count, said, pressed, next, onUndo }: Props) {
	const left = labels.numbers[portraitSize - count] ?? '';
	const note = count < portraitSize ? fill(labels.left, { n: left }) : labels.complete;
	return (
		<div class={styles['bar']}>
			<p>
				{/* Only the count is read out with each choice: what is left follows from it. */}
				<strong role="status">{fill(labels.count, { n: count, total: portraitSize })}</strong>
				{pressed > 0 ? (
					<small key={pressed} role="alert">
						{fill(labels.incomplete, { n: left })}
					</small>
				) : (
					<small>
						<span role="status">{said}</span> {said === '' && note}
					</small>
				)}
			</p>
			<button class={styles['undo']} type="button" onClick={onUndo}>
				{labels.undo}
			</button>
			<button class="button" type="submit">
				{next}
			</button>
			<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
				{Array.from({ length: portraitSize }, (_, place) => (
					<rect key={place} x={place * 10} width="9" height="4" data-chosen={place < count} />
				))}
			</svg>
		</div>
	);
}
