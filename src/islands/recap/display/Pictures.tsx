import { useState } from 'preact/hooks';
import type { Kind } from '../../../core/assessment/instrument.ts';
import { dayOf } from '../../../core/device/days.ts';
import { SaveNote } from '../../../ui/SaveNote.tsx';
import { type Saved, saveFile } from '../../../ui/save-file.ts';
import { fill } from '../../../ui/text.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** Ways to keep the charts of a recap as pictures. */
export function Pictures(props: ReportProps<Kind>) {
	const { display, labels, partMissing } = props;
	const [saved, setSaved] = useState<Saved>();
	const [said, setSaid] = useState('');

	async function save(draw: () => Promise<Blob | null>, name: string) {
		// What draws may not have been fetched before the connection was gone.
		const picture = await draw().catch(() => undefined);
		setSaid(picture === undefined ? partMissing : picture ? '' : labels.pngFailed);
		setSaved(picture ? saveFile(picture, fill(name, { date: dayOf(new Date()) })) : undefined);
	}

	const pictures = display.picturesOf(props);
	if (pictures.length === 0) return null;
	return (
		<section class={`${styles['pictures']} screen-only`} aria-labelledby="gambar">
			<h3 id="gambar">{labels.picturesTitle}</h3>
			<div class="actions">
				{pictures.map(({ label, file, draw }) => (
					<button
						key={label}
						class="button quiet"
						type="button"
						onClick={() => void save(draw, file)}
					>
						{label}
					</button>
				))}
				<SaveNote saved={saved} labels={labels.saving} />
				<p role="status">{said}</p>
			</div>
		</section>
	);
}
