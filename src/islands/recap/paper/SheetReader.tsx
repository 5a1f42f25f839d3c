import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirm } from '../../../ui/Confirm.tsx';
import { FileButton } from '../../../ui/FileButton.tsx';
import { Modal } from '../../../ui/Modal.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { fill } from '../../../ui/text.ts';
import type { ToolProps } from '../props.ts';
import type { PaperProps, ReadingTask } from '../use-paper.ts';
import { Batch } from './Batch.tsx';
import { CameraView } from './CameraView.tsx';
import { Review } from './Review.tsx';
import { Stamps } from './Stamps.tsx';
import styles from './sheet-reader.module.css';
import { type FailedPhoto, usePhotos } from './use-photos.ts';
import { useSheetWorker } from './use-sheet-worker.ts';
import { type WaitingSheet, isClear, useSheets } from './use-sheets.ts';

type Props = PaperProps & ReadingTask & { onClose: () => void };

/** The screen on which paper sheets are read, looked at and entered, over the page. */
export function SheetReader(props: Props) {
	const { labels, signals, onClose } = props;
	const words = labels.paperReading;
	const { failed, read } = useSheetWorker(props.instruments);
	const sheets = useSheets(props);
	const photos = usePhotos(read, props.photos, (sheet, file) =>
		sheets.receive(sheets.waitingSheet(sheet, file)),
	);
	const [closing, setClosing] = useState(false);
	const [opened, setOpened] = useState<number>();
	useEffect(() => () => signals?.close(), []);

	const all = sheets.sheets;
	const waiting = all.filter(({ isSkipped }) => !isSkipped);
	const clear = waiting.filter((sheet) => !sheet.asks && isClear(sheet, props));
	const isSingle = signals !== undefined || (photos.total === 1 && waiting.length === 1);
	const current =
		all.find(({ id }) => id === opened) ??
		waiting.find((sheet) => !clear.includes(sheet)) ??
		(isSingle ? waiting[0] : undefined);

	const count = useRef<HTMLParagraphElement>(null);
	const before = useRef<WaitingSheet>();
	useEffect(() => {
		// The sheet that had the focus is gone, and no other takes it.
		if (before.current && !current) {
			count.current?.focus();
			// The bar it stands in is always in view: what follows is seen from its top.
			count.current?.closest('dialog')?.scrollTo(0, 0);
		}
		before.current = current;
	}, [current]);

	const close = () => (all.length > 0 ? setClosing(true) : onClose());
	return (
		<Modal label={words.title} full onClose={close}>
			<div class={styles['reader']}>
				<header class={styles['bar']}>
					<p role="status" ref={count} tabIndex={-1}>
						{fill(words.entered, { n: sheets.entered })}
					</p>
					<button
						class={all.length || !sheets.entered ? 'button quiet' : 'button'}
						type="button"
						onClick={close}
					>
						{words.close}
					</button>
				</header>
				{!sheets.isKept && (
					<Notice role="alert" wrong>
						{words.notStored}
					</Notice>
				)}
				{closing && (
					<Confirm
						question={fill(words.closeQuestion, { n: all.length })}
						yes={words.closeNo}
						cancel={words.closeYes}
						onYes={() => setClosing(false)}
						onCancel={onClose}
					/>
				)}
				{failed ? (
					<Notice role="alert" wrong>
						{words.broken}
					</Notice>
				) : (
					<div hidden={closing}>
						{current && (
							<Review
								key={current.id}
								{...props}
								sheet={current}
								sheets={sheets}
								onBack={current.id === opened ? () => setOpened(undefined) : undefined}
							/>
						)}
						{signals && (
							<CameraView
								{...props}
								{...{ read, sheets, signals }}
								isPaused={current !== undefined || photos.isReading}
								onPhotos={photos.add}
							/>
						)}
						{!current && <Photos {...props} {...{ photos, sheets, clear }} onOpen={setOpened} />}
					</div>
				)}
			</div>
		</Modal>
	);
}

interface PhotosProps extends ToolProps {
	photos: ReturnType<typeof usePhotos>;
	sheets: ReturnType<typeof useSheets>;
	clear: readonly WaitingSheet[];
	onOpen: (id: number) => void;
}

/** What came of the photographs that were chosen, the sheets that can be entered together, and those that were put off. */
function Photos({ photos, clear, ...props }: PhotosProps) {
	const words = props.labels.paperReading;
	const { done, total, isReading, failed, add, stop } = photos;
	const skipped = props.sheets.sheets.filter(({ isSkipped }) => isSkipped);
	const hasEnded = total > 0 && !isReading && clear.length === 0;
	return (
		<>
			{isReading ? (
				<div class={styles['busy']}>
					<p role="status">{fill(words.busy, { n: done + 1, total })}</p>
					<progress max={total} value={done} aria-label={words.photos} />
					<button class="button quiet" type="button" onClick={stop}>
						{words.cancel}
					</button>
				</div>
			) : (
				clear.length > 0 && <Batch {...props} clear={clear} />
			)}
			{hasEnded && skipped.length === 0 && (
				<p role="status">{failed.length === done ? words.nothing : words.done}</p>
			)}
			{skipped.length > 0 && <Stamps {...props} words={words.skipped} list={skipped} />}
			<Failed {...props} failed={failed} />
			{hasEnded && (
				<FileButton
					accept="image/*"
					class={props.sheets.entered ? 'button quiet' : 'button'}
					onFiles={add}
				>
					{words.more}
				</FileButton>
			)}
		</>
	);
}

/** The photographs that gave no sheet, and what to do about each. */
function Failed({ failed, labels }: ToolProps & { failed: readonly FailedPhoto[] }) {
	const words = labels.paperReading;
	const sentences = { ...words.problems, ...words.files };
	const title = fill(words.failed, { n: failed.length });
	return (
		failed.length > 0 && (
			<section class={styles['failed']} aria-label={title}>
				<h2>{title}</h2>
				<ul>
					{failed.map(({ name, reason }, place) => (
						<li key={place}>
							<strong>{name}</strong> {sentences[reason]}
						</li>
					))}
				</ul>
			</section>
		)
	);
}
