import { FileButton } from '../../ui/FileButton.tsx';
import { openSignals } from './paper/signals.ts';
import styles from './recap.module.css';
import { SheetOptions } from './SheetOptions.tsx';
import { TypeSheets } from './TypeSheets.tsx';
import type { PaperProps } from './use-paper.ts';

/** Paper sheets, read by the camera, from photographs, or typed in. Each becomes a code like any other. */
export function Paper(props: PaperProps) {
	const { setTask } = props;
	const words = props.labels.paperReading;
	return (
		<>
			<p class="soft">{words.lead}</p>
			<SheetOptions {...props} onChange={props.setKind} />
			<div class={styles['read']}>
				{'mediaDevices' in navigator ? (
					<button
						class="button"
						type="button"
						// The sound has to be opened by the tap itself.
						onClick={() => setTask({ photos: [], signals: openSignals() })}
					>
						{words.camera}
					</button>
				) : (
					<p>{words.noCamera}</p>
				)}
				<FileButton
					accept="image/*"
					class="button quiet"
					onFiles={(photos) => setTask({ photos, signals: undefined })}
				>
					{words.photos}
				</FileButton>
				<p class="soft">{words.photosHelp}</p>
			</div>
			<details class="fold wide">
				<summary>{words.typing}</summary>
				<TypeSheets {...props} />
			</details>
		</>
	);
}
