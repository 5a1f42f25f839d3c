import type { Draft } from '../../core/device/draft.ts';
import { AnsweredByValue } from './AnsweredByValue.tsx';
import styles from './bar.module.css';
import type { MirrorProps } from './props.ts';
import type { Step } from './step.ts';

interface Props extends MirrorProps {
	draft: Draft;
	step: Step;
	/** Leaves the questions, whose answers are kept; absent where there is no leaving them. */
	onClose: (() => void) | undefined;
}

/** What stands in place of the site's own header while a mirror is answered: the way out, and how far along it is. */
export function Bar(props: Props) {
	const { instrument, labels, step, onClose } = props;
	const { items } = instrument;
	const isQuestion = typeof step === 'number';
	return (
		<div class={styles['bar']}>
			{onClose && (
				<button class={styles['close']} type="button" onClick={onClose}>
					<svg viewBox="0 0 24 24" aria-hidden="true">
						<path d="m6 6 12 12M18 6 6 18" />
					</svg>
					<span class="sr-only">{labels.close}</span>
				</button>
			)}
			<AnsweredByValue {...props} current={isQuestion ? items[step - 1] : undefined} />
			{/* The question itself begins with the same in words. */}
			{isQuestion && (
				<span class={styles['count']} aria-hidden="true">
					{step}/{items.length}
				</span>
			)}
		</div>
	);
}
