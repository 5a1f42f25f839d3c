import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../core/instrument.ts';
import { drafts, noDraft, saveAnswers } from '../../stores/draft.ts';
import { probeStorage } from '../../stores/storage.ts';
import Result from '../parts/result/Result.tsx';
import { Flow } from './Flow.tsx';
import { PaperForm } from './PaperForm.tsx';
import type { MirrorProps } from './props.ts';

/**
 * A mirror: an honest form of all its questions until the browser takes over, then one question a screen. The
 * result comes with it, so that it needs no further page and no network.
 */
export default function Mirror(props: MirrorProps) {
	const { instrument } = props;
	const [ready, setReady] = useState(false);
	const form = useRef<HTMLDivElement>(null);
	const draft = useStore(drafts[instrument.id].$value, { ssr: () => noDraft });

	// What was ticked on the form before the browser took over counts as answered.
	useLayoutEffect(() => {
		const early = form.current ? tickedIn(form.current) : {};
		if (Object.keys(early).length > 0) saveAnswers(instrument, early, 0);
	}, [instrument]);

	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);

	if (!ready)
		return (
			<div ref={form}>
				<PaperForm {...props} />
			</div>
		);
	return (
		<>
			<Flow {...props} draft={draft} />
			<Result {...props.result} />
		</>
	);
}

function tickedIn(form: HTMLElement): Answers {
	const ticked = form.querySelectorAll<HTMLInputElement>('input:checked');
	return Object.fromEntries(
		[...ticked].map(({ name, value }) => [name, value === 'na' ? 'na' : Number(value)]),
	);
}
