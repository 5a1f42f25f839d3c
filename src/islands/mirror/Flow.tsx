import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import { unanswered } from '../../core/instrument.ts';
import type { Step } from '../../core/step.ts';
import { fill } from '../../core/text.ts';
import { $shownAttemptId, attempts, finish } from '../../stores/attempts.ts';
import { $storageWorks } from '../../stores/storage.ts';
import { FocusChoice } from './FocusChoice.tsx';
import { Question } from './Question.tsx';
import { Review } from './Review.tsx';
import { Start } from './Start.tsx';
import looks from '../parts/looks.module.css';
import styles from './mirror.module.css';
import type { MirrorProps } from './props.ts';
import { stepInAddress, useStep } from './use-step.ts';

/** The mirror one screen at a time: start, questions, review, choice, and then the result takes its place. */
export function Flow(props: MirrorProps & { draft: Draft }) {
	const { instrument, labels, draft } = props;
	const questions = instrument.items.length;
	const [asked] = useState(() => stepInAddress(questions));
	const { step, go, goBack } = useStep(questions, firstStep(asked, props));
	// After "Change" on the review page, the next step is the review again.
	const [editing, setEditing] = useState(false);
	// Once finished, the screens behind Back belong to a draft that is gone: they lead to the start.
	const [finished, setFinished] = useState(false);
	const storageWorks = useStore($storageWorks);
	const area = useRef<HTMLDivElement>(null);
	const moved = useRef(false);

	useEffect(() => {
		if (step !== asked) go(step, { replace: true });
		// Only the address the page was opened with needs this.
	}, []);

	// Before the paint, so that a key pressed at once already meets the new screen.
	useLayoutEffect(() => {
		// The first screen is where the page put the reader; after that each new screen takes the focus.
		if (moved.current) area.current?.querySelector<HTMLElement>('[data-start]')?.focus();
		moved.current = true;
		if (step === 'result') $shownAttemptId.set(latestId(instrument.id));
		else $shownAttemptId.set(undefined);
	}, [step, instrument.id]);

	useEffect(() => {
		const where =
			typeof step === 'number' ? fill(labels.progress, { n: step, total: questions }) : '';
		const name = document.title.replace(/^.*? – /, '');
		document.title = where ? `${where} – ${name}` : name;
	}, [step, labels, questions]);

	function toReview() {
		setEditing(false);
		go('review');
	}

	function complete() {
		finish(instrument);
		setFinished(true);
		go('result', { replace: true });
	}

	const blank = unanswered(instrument, draft.answers);
	const resumeAt: Step =
		typeof asked === 'number' || asked === 'review' || (asked === 'focus' && blank.length === 0)
			? asked
			: nextBlank();

	function nextBlank(): Step {
		const index = instrument.items.findIndex(({ id }) => id === blank[0]);
		return index < 0 ? 'review' : index + 1;
	}

	const startActions = {
		onStart: () => start(1),
		onResume: () => start(resumeAt),
		onResult: () => start('result'),
	};

	function start(at: Step) {
		setFinished(false);
		go(at);
	}

	function screen() {
		if (finished) return <Start {...props} {...startActions} />;
		if (typeof step === 'number')
			return (
				<Question
					{...props}
					number={step}
					editing={editing}
					onBack={() => goBack(editing ? 'review' : step === 1 ? 'start' : step - 1)}
					onNext={() => (editing || step === questions ? toReview() : go(step + 1))}
				/>
			);
		if (step === 'review')
			return (
				<Review
					{...props}
					onChange={(number) => {
						setEditing(true);
						go(number);
					}}
					// Only a mirror that asks about behaviours ends with choosing some.
					onDone={() => (instrument.leveled ? go('focus') : complete())}
				/>
			);
		if (step === 'focus') return <FocusChoice {...props} onDone={complete} />;
		return <Start {...props} {...startActions} />;
	}

	if (step === 'result') return null;
	return (
		<div
			ref={area}
			class={styles['flow']}
			data-underway={step === 'start' || finished ? undefined : ''}
		>
			{!storageWorks && (
				<p class={`${looks['box']} ${styles['warning']}`} role="status">
					{labels.noStorage}
				</p>
			)}
			{screen()}
		</div>
	);
}

/** Where to begin: the result if it was asked for and exists, else the start, which offers to resume. */
function firstStep(asked: Step, { instrument }: MirrorProps): Step {
	return asked === 'result' && latestId(instrument.id) ? 'result' : 'start';
}

function latestId(instrument: string): string | undefined {
	return attempts.$value.get().findLast((attempt) => attempt.instrument === instrument)?.id;
}
