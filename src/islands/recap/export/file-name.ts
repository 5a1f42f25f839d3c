import type { RecapExportLabels } from '../../../copy/recap-export.ts';
import { fill } from '../../../ui/text.ts';

/** What a file of this group is called: plain letters, digits and hyphens, whatever its title is. */
export function fileName(title: string, extension: string, labels: RecapExportLabels): string {
	const plain = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 90)
		.replace(/-$/, '');
	return `${fill(labels.file, { title: plain || labels.untitled })}.${extension}`;
}
