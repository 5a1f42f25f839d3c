import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetReader } from './paper/SheetReader.tsx';
import type { PaperProps } from './use-paper.ts';

/** The screen on which paper sheets are read, fetched when it is wanted. */
export function Reading(props: PaperProps) {
	const { task, setTask, worker, overview } = props;
	const words = props.labels.paperReading;
	const [Reader, setReader] = useState<typeof SheetReader>();
	const [isMissing, setMissing] = useState(false);
	const before = useRef(0);
	useEffect(() => {
		before.current = overview.fromPaper;
		if (!task || Reader) return;
		setMissing(false);
		import('./paper/SheetReader.tsx').then(
			({ SheetReader }) => setReader(() => SheetReader),
			() => {
				setMissing(true);
				setTask(undefined);
			},
		);
	}, [task]);
	function close() {
		setTask(undefined);
		const added = overview.fromPaper - before.current;
		if (added > 0) worker.foundSheets(added);
	}

	return (
		<>
			<Notice role="status">
				{isMissing && words.missing}
				{task && !Reader && words.loading}
			</Notice>
			{task && Reader && <Reader {...props} {...task} onClose={close} />}
		</>
	);
}
