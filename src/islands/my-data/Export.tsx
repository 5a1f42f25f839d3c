import { exportDevice } from '../../stores/device.ts';
import { fileDay } from '../../ui/format.ts';
import { saveFile } from '../../ui/save-file.ts';
import { fill } from '../../ui/text.ts';
import type { MyDataProps } from './props.ts';

/** Everything on the device as one file. */
export function Export({ labels }: MyDataProps) {
	async function exportAll() {
		const name = fill(labels.exportFile, { date: fileDay(new Date()) });
		saveFile(new Blob([await exportDevice()], { type: 'application/json' }), name);
	}
	return (
		<section aria-labelledby="ekspor">
			<h2 id="ekspor">{labels.exportTitle}</h2>
			<p>{labels.exportText}</p>
			<button class="button" type="button" onClick={() => void exportAll()}>
				{labels.exportAction}
			</button>
		</section>
	);
}
