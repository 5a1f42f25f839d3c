import { useRef, useState } from 'preact/hooks';
import { importDevice } from '../../stores/device.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OpenBackup, readBackup } from '../../ui/OpenBackup.tsx';
import { fill, listWords } from '../../ui/text.ts';
import { partsOf } from './counts.ts';
import type { MyDataProps } from './props.ts';

/** Joins an exported file, or its text, with what is on the device, and says below what came of it. */
export function Import({ labels }: MyDataProps) {
	const input = useRef<HTMLTextAreaElement>(null);
	const [outcome, setOutcome] = useState<'waiting' | Awaited<ReturnType<typeof importFile>>>();

	async function follow(importing: ReturnType<typeof importFile>) {
		setOutcome('waiting');
		setOutcome(await importing);
	}

	return (
		<section aria-labelledby="impor">
			<h2 id="impor">{labels.importTitle}</h2>
			<p id="impor-teks">{labels.importText}</p>
			<p class="soft">{labels.importDetail}</p>
			<OpenBackup
				label={labels.importAction}
				describedBy="impor-teks"
				onOpen={(file) => follow(importFile(file))}
			/>
			<details class="fold wide">
				<summary>{labels.paste.title}</summary>
				<form
					autocomplete="off"
					onSubmit={(event) => {
						event.preventDefault();
						void follow(importDevice(input.current?.value ?? ''));
					}}
				>
					<Field id="impor-tempel" label={labels.paste.label} help={labels.paste.help}>
						{(ties) => <textarea {...ties} ref={input} rows={5} spellcheck={false} />}
					</Field>
					<div class="actions">
						<button class="button quiet" type="submit">
							{labels.paste.action}
						</button>
					</div>
				</form>
			</details>
			<Notice role="status" wrong={outcome !== 'waiting' && outcome?.ok === false}>
				{outcome === 'waiting'
					? labels.wait
					: outcome &&
						(outcome.ok
							? importedText(labels, partsOf(outcome.value, labels))
							: labels.importErrors[outcome.reason])}
			</Notice>
		</section>
	);
}

/** Reads a chosen file into the device. Gives what was in it, or why nothing was read. */
async function importFile(file: File) {
	const text = await readBackup(file);
	return text.ok ? importDevice(text.value) : text;
}

const importedText = (labels: MyDataProps['labels'], parts: readonly string[]) =>
	parts.length > 0 ? fill(labels.imported, { parts: listWords(parts) }) : labels.importedNothing;
