import type { Decoded } from '../core/decoded.ts';
import styles from './open-backup.module.css';

/** Room for the codes of a million people. A larger file is not an export of this site and is not read. */
const largestFile = 45_000_000;

/** The text of a chosen file, or why it was not read. */
export type OpenedFile = Decoded<string, 'too-large' | 'unreadable'>;

interface Props {
	label: string;
	/** The id of what says which file to choose. */
	describedBy: string;
	/** Whatever is done with the file; once it is done, the same file can be chosen again. */
	onOpen: (file: File) => Promise<void>;
}

/** A button that lets a file be chosen: one that this site has exported. */
export function OpenBackup({ label, describedBy, onOpen }: Props) {
	async function open(input: HTMLInputElement) {
		const file = input.files?.[0];
		if (!file) return;
		await onOpen(file);
		// Emptied, so that choosing the same file again, once mended, is a change too.
		input.value = '';
	}
	return (
		<label class={`button quiet ${styles['file']}`}>
			{label}
			<input
				class="sr-only"
				type="file"
				accept="application/json,.json"
				aria-describedby={describedBy}
				onChange={(event) => void open(event.currentTarget)}
			/>
		</label>
	);
}

/** Reads a chosen file whole. */
export async function readBackup(file: File): Promise<OpenedFile> {
	if (file.size > largestFile) return { ok: false, reason: 'too-large' };
	// It rejects where the file is gone, for instance on a drive that was pulled out.
	const value = await file.text().catch(() => undefined);
	return value === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, value };
}
