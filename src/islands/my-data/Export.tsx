import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { dayOf } from '../../core/device/days.ts';
import { $databaseProblem } from '../../stores/database-problem.ts';
import { exportDevice } from '../../stores/device.ts';
import { SaveNote } from '../../ui/SaveNote.tsx';
import { type Saved, saveText } from '../../ui/save-file.ts';
import { fill } from '../../ui/text.ts';
import type { MyDataProps } from './props.ts';

/** Everything on the device as one file. */
export function Export({ labels }: MyDataProps) {
	const problem = useStore($databaseProblem);
	const [saved, setSaved] = useState<Saved>();
	const [waiting, setWaiting] = useState(false);

	async function exportAll() {
		setWaiting(true);
		const name = fill(labels.exportFile, { date: dayOf(new Date()) });
		setSaved(saveText(await exportDevice(), 'application/json', name));
		setWaiting(false);
	}

	return (
		<section aria-labelledby="ekspor" data-of-stored>
			<h2 id="ekspor">{labels.exportTitle}</h2>
			<p>{labels.exportText}</p>
			<button class="button" type="button" onClick={() => void exportAll()}>
				{labels.exportAction}
			</button>
			<p role="status">
				{waiting
					? labels.wait
					: saved && problem && problem !== 'refused' && labels.exportWithoutCodes}
			</p>
			<SaveNote saved={saved} labels={labels.saving} />
		</section>
	);
}
