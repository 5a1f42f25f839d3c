/** What a list of cases is narrowed to, by name: `{ nilai: 'loyal', tempat: '' }`; an empty word leaves all. */
export type CaseFilter = Readonly<Record<string, string>>;

/** The filter in the address. Words that are not among the known ones of their name are ignored. */
export function readFilter(known: Readonly<Record<string, readonly string[]>>): CaseFilter {
	const given = new URLSearchParams(location.search);
	return Object.fromEntries(
		Object.entries(known).map(([name, words]) => [
			name,
			words.find((word) => word === given.get(name)) ?? '',
		]),
	);
}

/** The query of an address with this filter, `nilai=loyal&tempat=desa`; empty where it leaves all. */
export function filterQuery(filter: CaseFilter): string {
	return new URLSearchParams(Object.entries(filter).filter(([, word]) => word)).toString();
}

/** Whether an entry of a list passes: `data-tempat="loket"` for a `tempat` of `loket`. */
export function passesFilter(entry: HTMLElement, filter: CaseFilter): boolean {
	return Object.entries(filter).every(([name, word]) => !word || entry.dataset[name] === word);
}
