import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/device/draft.ts';
import { unanswered } from '../../core/assessment/instrument.ts';
import type { Step } from './step.ts';
import { fill } from '../../ui/text.ts';
import { $storageWorks, type Stored } from '../../stores/storage.ts';
import { PriorityChoice } from './PriorityChoice.tsx';
import { Question } from './Question.tsx';
import { Review } from './Review.tsx';
import looks from '../../ui/looks.module.css';
import styles from './mirror.module.css';
import type { MirrorProps } from './props.ts';
import { stepInAddress, useStep } from './use-step.ts';

/** What can be done on the first screen. */
export interface StartActions {
	onStart: () => void;
	onResume: () => void;
	onResult: () => void;
}

interface Props extends MirrorProps {
	draft: Draft;
	/** Where the answers are kept as they are given. */
	store: Stored<Draft>;
	/** Whether an earlier result can be shown. */
	hasResult: boolean;
	/** Whether it ends with choosing some behaviours to strengthen. */
	asksPriorities: boolean;
	/** The first screen. */
	start: (actions: StartActions) => ComponentChildren;
	/** All questions are answered and looked over; a result may then take the flow's place. */
	onFinish: () => void;
	/** Told of each screen as it comes up. */
	onStep: (step: Step) => void;
}

/** The mirror one screen at a time: start, questions, review, choice, and then the result takes its place. */
export function Flow(props: Props) {
	const { instrument, labels, draft, onStep } = props;
	const questions = instrument.items.length;
	const [asked] = useState(() => stepInAddress(questions));
	// Where to begin: the result if it was asked for and exists, else the start, which offers to resume.
	const { step, go, goBack } = useStep(
		questions,
		asked === 'result' && props.hasResult ? 'result' : 'start',
	);
	// After "Change" on the review page, the next step is the review again.
	const [editing, setEditing] = useState(false);
	// Once finished, the screens behind Back belong to a draft that is gone: they lead to the start.
	const [finished, setFinished] = useState(false);
	const storageWorks = useStore($storageWorks);
	const area = useRef<HTMLDivElement>(null);
	const moved = useRef(false);

	// Before the paint, so that a key pressed at once already meets the new screen.
	useLayoutEffect(() => {
		// The first screen is where the page put the reader; after that each new screen takes the focus.
		if (moved.current) area.current?.querySelector<HTMLElement>('[data-start]')?.focus();
		// The address the page was opened with is set right before a first screen can lead on by itself.
		else if (step !== asked) go(step, { replace: true });
		moved.current = true;
		onStep(step);
		const where =
			typeof step === 'number' ? `${fill(labels.position, { n: step, total: questions })} – ` : '';
		document.title = document.title.replace(/^(.*? – )?/, where);
	}, [step]);

	function toReview() {
		setEditing(false);
		go('review');
	}

	function finish() {
		props.onFinish();
		setFinished(true);
		go('result', { replace: true });
	}

	const blank = unanswered(instrument, draft.answers);
	const resumeAt: Step =
		typeof asked === 'number' ||
		asked === 'review' ||
		(asked === 'priorities' && blank.length === 0)
			? asked
			: nextBlank();

	function nextBlank(): Step {
		const index = instrument.items.findIndex(({ id }) => id === blank[0]);
		return index < 0 ? 'review' : index + 1;
	}

	const startActions: StartActions = {
		onStart: () => start(1),
		onResume: () => start(resumeAt),
		onResult: () => start('result'),
	};

	function start(at: Step) {
		setFinished(false);
		go(at);
	}

	function screen() {
		if (finished) return props.start(startActions);
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
					onProceed={() => (props.asksPriorities ? go('priorities') : finish())}
				/>
			);
		if (step === 'priorities') return <PriorityChoice {...props} onFinish={finish} />;
		return props.start(startActions);
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
