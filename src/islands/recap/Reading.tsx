import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetReader } from './paper/SheetReader.tsx';
import type { PaperProps } from './use-paper.ts';

/** The screen on which paper sheets are read, fetched when it is wanted. */
export function Reading(props: PaperProps) {
	const { task, setTask } = props;
	const words = props.labels.paperReading;
	const [Reader, setReader] = useState<typeof SheetReader>();
	const [isMissing, setMissing] = useState(false);
	useEffect(() => {
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
	return (
		<>
			<Notice role="status">
				{isMissing && words.missing}
				{task && !Reader && words.loading}
			</Notice>
			{task && Reader && <Reader {...props} {...task} onClose={() => setTask(undefined)} />}
		</>
	);
}
