import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { isPromised } from '../../core/device/portrait-actions.ts';
import { $storageWorks } from '../../stores/storage.ts';
import { printPage } from '../../ui/print-page.ts';
import { fill, listWords } from '../../ui/text.ts';
import type { PartProps } from './props.ts';

/** Whether the promise is whole and kept, and its print. */
export function Tools({ action, links, labels: { tools, kept, saving } }: PartProps) {
	const storageWorks = useStore($storageWorks);
	const [notPrinted, setNotPrinted] = useState('');
	const isWhole = isPromised(action);
	const missing = (Object.keys(tools.parts) as (keyof typeof tools.parts)[])
		.filter((part) => action[part] === undefined || action[part] === '')
		.map((part) => tools.parts[part]);
	return (
		<section aria-labelledby="simpan">
			<h2 id="simpan">{tools.title}</h2>
			<p>
				{isWhole
					? tools.whole
					: missing.length > 0 && fill(tools.missing, { parts: listWords(missing) })}
			</p>
			{storageWorks && action.savedAt !== '' && (
				<p>
					<strong>{kept}</strong> {tools.carry} <a href={links.data}>{tools.carryLink}</a>.
				</p>
			)}
			<button
				class={isWhole ? 'button' : 'button quiet'}
				type="button"
				onClick={() => setNotPrinted(printPage() ? '' : saving.notPrintedKept)}
			>
				{tools.print}
			</button>
			<p role="status">{notPrinted}</p>
		</section>
	);
}
