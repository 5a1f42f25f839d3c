import { useId, useState } from 'preact/hooks';
import { fill } from '../../../ui/text.ts';
import { saveFile } from '../../../ui/save-file.ts';
import type { DecimalMark } from './csv.ts';
import styles from './export.module.css';
import { fileName } from './file-name.ts';
import type { RecapExport } from './sheets.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Ways to take a recap away as a file. What writes a file is fetched only when one is asked for. */
export function ExportButtons(props: RecapExport) {
	const { title, labels } = props;
	const [mark, setMark] = useState<DecimalMark>(',');
	const [said, setSaid] = useState('');
	const group = useId();

	async function save(extension: string, make: () => Promise<Blob>) {
		const file = await make().catch(
			// The writer could not be fetched: the connection may be gone by then.
			() => null,
		);
		const name = fileName(title, extension, labels);
		if (file) saveFile(file, name);
		setSaid(file ? fill(labels.saved, { name }) : labels.failed);
	}
	const csv = async () => {
		const { csvOf } = await import('./csv.ts');
		return new Blob([csvOf(props, mark)], { type: 'text/csv;charset=utf-8' });
	};
	const xlsx = async () => {
		const { xlsxOf } = await import('./xlsx.ts');
		return new Blob([xlsxOf(props)], { type: spreadsheet });
	};
	const json = async () => {
		const { jsonOf } = await import('./json.ts');
		return new Blob([jsonOf(props)], { type: 'application/json' });
	};

	const choices: [DecimalMark, string][] = [
		[',', labels.comma],
		['.', labels.point],
	];
	return (
		<section class={`${styles['export']} screen-only`} aria-labelledby={`${group}-title`}>
			<h3 id={`${group}-title`}>{labels.title}</h3>
			<p>{labels.lead}</p>
			<div class="actions">
				<button class="button quiet" type="button" onClick={() => void save('xlsx', xlsx)}>
					{labels.xlsx}
				</button>
				<button class="button quiet" type="button" onClick={() => void save('csv', csv)}>
					{labels.csv}
				</button>
				<button class="button quiet" type="button" onClick={() => void save('json', json)}>
					{labels.json}
				</button>
			</div>
			<fieldset>
				<legend>{labels.decimals}</legend>
				{choices.map(([choice, label]) => (
					<label key={choice}>
						<input
							type="radio"
							name={group}
							checked={mark === choice}
							onChange={() => setMark(choice)}
						/>
						{label}
					</label>
				))}
			</fieldset>
			<p role="status">{said}</p>
		</section>
	);
}
