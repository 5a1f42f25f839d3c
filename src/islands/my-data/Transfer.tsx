import { useState } from 'preact/hooks';
import { fill } from '../../ui/text.ts';
import { exportDevice, importDevice } from '../../stores/device.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { MyDataProps } from './props.ts';
import looks from '../../ui/looks.module.css';
import styles from './data.module.css';

/** Far more than a lifetime of mirrors, and the codes of a million people; a larger file is not one of ours and is not even read. */
const largestFile = 45_000_000;

/** Export to a file and import from one. What went wrong is said beside the button, and nothing has changed. */
export function Transfer({ labels }: MyDataProps) {
	const [said, setSaid] = useState<{ text: string; wrong: boolean }>();

	async function exportAll() {
		const name = fill(labels.exportFile, { date: new Date().toISOString().slice(0, 10) });
		saveFile(new Blob([await exportDevice()], { type: 'application/json' }), name);
	}

	async function importFrom(input: HTMLInputElement) {
		const file = input.files?.[0];
		if (!file) return;
		const reason = await readInto(file);
		// The same file can be chosen again after it has been mended.
		input.value = '';
		setSaid(reason);
	}

	async function readInto(file: File) {
		const wrong = (reason: keyof typeof labels.importErrors) => ({
			text: labels.importErrors[reason],
			wrong: true,
		});
		if (file.size > largestFile) return wrong('too-large');
		// A file on a drive that has been pulled out cannot be read.
		const text = await file.text().catch(() => undefined);
		if (text === undefined) return wrong('unreadable');
		const result = await importDevice(text);
		if (!result.ok) return wrong(result.reason);
		const { attempts, drafts, readingProgress } = result.value;
		return {
			text: fill(labels.imported, {
				attempts: attempts.length,
				drafts: Object.keys(drafts).length,
				cases: Object.keys(readingProgress.cases).length,
				read: readingProgress.read.length,
			}),
			wrong: false,
		};
	}

	return (
		<>
			<section aria-labelledby="ekspor">
				<h2 id="ekspor">{labels.exportTitle}</h2>
				<p>{labels.exportText}</p>
				<button class="button" type="button" onClick={() => void exportAll()}>
					{labels.exportAction}
				</button>
			</section>
			<section aria-labelledby="impor">
				<h2 id="impor">{labels.importTitle}</h2>
				<p id="impor-teks">{labels.importText}</p>
				<label class={`button quiet ${styles['file']}`}>
					{labels.importAction}
					<input
						class="sr-only"
						type="file"
						accept="application/json,.json"
						aria-describedby="impor-teks"
						onChange={(event) => void importFrom(event.currentTarget)}
					/>
				</label>
				<p
					role="status"
					data-wrong={said?.wrong}
					class={said && `${looks['box']} ${styles['said']}`}
				>
					{said?.text}
				</p>
			</section>
		</>
	);
}
