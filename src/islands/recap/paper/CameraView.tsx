import { useState } from 'preact/hooks';
import { FileButton } from '../../../ui/FileButton.tsx';
import type { ToolProps } from '../props.ts';
import type { PicturedSheet } from './sheet-protocol.ts';
import styles from './sheet-reader.module.css';
import type { Signals } from './signals.ts';
import { type CameraState, useSheetCamera } from './use-sheet-camera.ts';
import type { ReadSheet } from './use-sheet-worker.ts';
import type { Sheets } from './use-sheets.ts';
import { useTakeBack } from './use-take-back.ts';

interface Props extends ToolProps {
	read: ReadSheet;
	sheets: Sheets;
	signals: Signals;
	/** While a sheet is looked at, the camera stays on and nothing is read. */
	isPaused: boolean;
	onPhotos: (files: readonly File[]) => void;
}

/** What the camera sees, and what to do so that it can be read. */
export function CameraView(props: Props) {
	const { read, sheets, signals, isPaused, labels, onPhotos } = props;
	const words = labels.paperReading;
	const [withSound, setSound] = useState(true);
	const [isAuto, setAuto] = useState(false);
	const { said, last, entered, takeBack } = useTakeBack(props);
	const { video, state, hint, readAgain, restart } = useSheetCamera(read, isPaused, onSheet);

	function onSheet(read: PicturedSheet) {
		const sheet = sheets.waitingSheet(read);
		signals.give(sheet.asks, withSound);
		if (!isAuto || sheet.asks) {
			sheets.receive(sheet);
			return;
		}
		void sheets.enter(sheet, false).then((result) => {
			// It looks like one that is there already, so a person has to say.
			if (result.outcome === 'twin') sheets.receive({ ...sheet, hasTwin: true, asks: true });
			else entered(result.entered);
		});
	}

	const isGone = state !== 'starting' && state !== 'on';
	return (
		<div class={styles['camera']} hidden={isPaused}>
			<div class={styles['view']} hidden={isGone}>
				<video ref={video} playsInline muted aria-label={words.view} />
				<svg viewBox="0 0 210 297" aria-hidden="true">
					<path d="M3 43V3h40m124 0h40v40m0 211v40h-40M43 294H3v-40" />
				</svg>
			</div>
			<p role="status" class={styles['hint']}>
				{sentenceFor(state, hint, words)}
			</p>
			{hint === 'given' && (
				<button class="button quiet" type="button" onClick={readAgain}>
					{words.again}
				</button>
			)}
			{isGone && (
				<div class="actions">
					<button class="button" type="button" onClick={restart}>
						{words.restart}
					</button>
					<FileButton accept="image/*" class="button quiet" onFiles={onPhotos}>
						{words.photos}
					</FileButton>
				</div>
			)}
			<div role="status">{said && <p>{said}</p>}</div>
			{last && (
				<button class="button quiet" type="button" onClick={takeBack}>
					{words.takeBack}
				</button>
			)}
			<fieldset class={styles['switches']} hidden={isGone}>
				<legend class="sr-only">{words.camera}</legend>
				<Switch label={words.sound} checked={withSound} onChange={setSound} />
				<Switch label={words.auto} help={words.autoHelp} checked={isAuto} onChange={setAuto} />
			</fieldset>
		</div>
	);
}

function sentenceFor(
	state: CameraState,
	hint: ReturnType<typeof useSheetCamera>['hint'],
	words: Props['labels']['paperReading'],
): string {
	if (state !== 'on') return words.states[state];
	if (!hint) return words.aim;
	return hint === 'given' ? words.given : words.problems[hint];
}

interface SwitchProps {
	label: string;
	help?: string;
	checked: boolean;
	onChange: (checked: boolean) => void;
}

function Switch({ label, help, checked, onChange }: SwitchProps) {
	return (
		<label>
			<input
				type="checkbox"
				checked={checked}
				onChange={({ currentTarget }) => onChange(currentTarget.checked)}
			/>
			<span>
				{label}
				{help && <small>{help}</small>}
			</span>
		</label>
	);
}
