import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Kind } from '../../core/assessment/instrument.ts';
import { fitDraft } from '../../core/device/draft.ts';
import { $storageWorks } from '../../stores/storage.ts';
import { Bar } from './Bar.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './mirror.module.css';
import type { FlowProps } from './props.ts';
import { useFlow } from './use-flow.ts';

/** The mirror one screen at a time: start, questions, review, choice, and then the result takes its place. */
export function Flow<K extends Kind>(props: FlowProps<K>) {
	const { kind, labels, onStep } = props;
	const fitted = { ...props, draft: fitDraft(props.draft, props.instrument) };
	const flow = useFlow(fitted);
	const { asked, step, shown, go } = flow;
	const storageWorks = useStore($storageWorks);
	const area = useRef<HTMLDivElement>(null);
	const moved = useRef(false);

	// Before the paint, so that a key pressed at once already meets the new screen.
	useLayoutEffect(() => {
		// Every screen but the first takes the focus.
		if (moved.current) area.current?.querySelector<HTMLElement>('[data-start]')?.focus();
		// The kiosk's first screen leads on at once: by then the address must name the step that is shown.
		else if (step !== asked) go(step, { replace: true });
		moved.current = true;
		onStep(step);
		const where = typeof step === 'number' ? `${kind.position(props, step)} – ` : '';
		document.title = document.title.replace(/^(.*? – )?/, where);
	}, [step]);

	if (shown === 'result') return null;
	const { Progress, Screen } = kind;
	const all = { ...fitted, ...flow, shown };
	return (
		<div ref={area} class={styles['flow']} data-answering={shown === 'start' ? undefined : ''}>
			{shown !== 'start' && (
				<Bar labels={labels} onClose={props.onClose ?? (() => go('start'))}>
					<Progress {...all} />
				</Bar>
			)}
			{/* A question stands alone, within one screen of a phone. */}
			{!storageWorks && typeof shown !== 'number' && (
				<Notice class={styles['warning']} role="status">
					{labels.noStorage}
				</Notice>
			)}
			{shown === 'start' ? props.start(flow) : <Screen {...all} />}
		</div>
	);
}
