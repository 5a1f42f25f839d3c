import { unanswered } from '../../../core/assessment/instrument.ts';
import { fill } from '../../../ui/text.ts';
import { useAhead } from '../../../ui/use-lazy.ts';
import { AdvanceSwitch } from './AdvanceSwitch.tsx';
import { AnsweredByValue } from './AnsweredByValue.tsx';
import { NoScriptForm, tickedIn } from './NoScriptForm.tsx';
import { Question } from './Question.tsx';
import { Review } from './Review.tsx';
import styles from '../bar.module.css';
import type { MirrorKind, ScreenProps } from '../props.ts';

/** How statements are rated: each on a screen of its own. */
export const ratingKind: MirrorKind<'rating'> = {
	NoScriptForm,
	tickedIn,
	screensOf: ({ items }) => items.length,
	totalOf: ({ items }) => items.length,
	firstBlank(instrument, answers) {
		const [blank] = unanswered(instrument, answers);
		return blank && instrument.items.findIndex(({ id }) => id === blank) + 1;
	},
	position: ({ instrument, labels }, number) =>
		fill(labels.position, { n: number, total: instrument.items.length }),
	Progress,
	Screen,
	Settings: AdvanceSwitch,
};

function Progress(props: ScreenProps<'rating'>) {
	const { instrument, shown } = props;
	const { items } = instrument;
	const isQuestion = typeof shown === 'number';
	return (
		<>
			<AnsweredByValue {...props} current={isQuestion ? items[shown - 1] : undefined} />
			{/* The question itself begins with the same in words. */}
			{isQuestion && (
				<span class={styles['count']} aria-hidden="true">
					{shown}/{items.length}
				</span>
			)}
		</>
	);
}

/** What stands in for the last choice where it could not be fetched: it may be left out. */
function NoChoice({ labels, onFinish }: ScreenProps<'rating'>) {
	return (
		<button class="button" type="button" data-start onClick={onFinish}>
			{labels.finish}
		</button>
	);
}

function Screen(props: ScreenProps<'rating'>) {
	const { shown } = props;
	// Fetched with the first statement, so that it needs no network.
	const last = useAhead(() =>
		import('./PriorityChoice.tsx').catch(() => ({ PriorityChoice: NoChoice })),
	);
	if (typeof shown === 'number') return <Question {...props} number={shown} />;
	if (shown === 'review') return <Review {...props} />;
	return last ? <last.PriorityChoice {...props} /> : null;
}
