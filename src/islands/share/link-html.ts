import { escapeMarkup } from '../../ui/text.ts';

interface Link {
	title: string;
	summary?: string;
	/** Absolute, as the browser writes an address: without quotes. */
	address: string;
}

/** A paragraph of HTML for another site: a link to a page, and what it is about. Nothing in it runs or loads there. */
export function linkHtml({ title, summary, address }: Link): string {
	const about = summary ? `<br>${escapeMarkup(summary)}` : '';
	return `<p><a href="${escapeMarkup(address)}">${escapeMarkup(title)}</a>${about}</p>`;
}
