import { isRoundFull } from '../../../core/assessment/round-full.ts';
import { portraitSize, rounds } from '../../../core/assessment/phrases.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { fill } from '../../../ui/text.ts';
import { useAhead } from '../../../ui/use-lazy.ts';
import type { MirrorKind, MirrorProps, ScreenProps } from '../props.ts';
import { ChoiceForm, chosenIn } from './ChoiceForm.tsx';
import { Choosing } from './Choosing.tsx';
import styles from './choice.module.css';

/** How phrases are chosen: each round on a screen of its own. */
export const choiceKind: MirrorKind<'choice'> = {
	NoScriptForm: ChoiceForm,
	tickedIn: chosenIn,
	screensOf: () => rounds.length,
	totalOf: () => rounds.length * portraitSize,
	firstBlank(_, answers) {
		const blank = rounds.findIndex((round) => !isRoundFull(answers, round));
		return blank < 0 ? undefined : blank + 1;
	},
	position,
	Progress,
	Screen,
};

function position({ labels }: MirrorProps<'choice'>, number: number): string {
	return fill(labels.round, { n: number, total: rounds.length });
}

function Progress(props: ScreenProps<'choice'>) {
	const { instrument, shown } = props;
	return (
		<p class={styles['progress']}>
			<span>{instrument.title}</span>
			{/* The round itself begins with the same in words. */}
			{typeof shown === 'number' && <span aria-hidden="true">{position(props, shown)}</span>}
		</p>
	);
}

/** What stands in for the review where it could not be fetched. */
function NotLoaded({ result }: ScreenProps<'choice'>) {
	return <Notice role="alert">{result.labels.notLoaded}</Notice>;
}

function Screen(props: ScreenProps<'choice'>) {
	const { shown } = props;
	const round = typeof shown === 'number' && rounds[shown - 1];
	// Fetched with the first round, so that it needs no network.
	const review = useAhead(() =>
		import('./review/ChoiceReview.tsx').catch(() => ({ ChoiceReview: NotLoaded })),
	);
	if (!round) return review ? <review.ChoiceReview {...props} /> : null;
	return <Choosing key={round} {...props} round={round} number={shown} />;
}
