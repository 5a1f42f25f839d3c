/** A place of a page where the agency may say something: `<Daerah id="survei" isi="hasil survei instansi" />`. */
const place = /<Daerah\s(?:[^<>"]|"[^"]*")*?\bid="([^"]*)"(?:[^<>"]|"[^"]*")*\/>/g;

/** The places a page has: the id of the passage each is for, and what is to be said there. */
export function placesIn(text: string): { id: string; about: string }[] {
	return [...text.matchAll(place)].map(([tag, id = '']) => ({
		id,
		about: /\bisi="([^"]*)"/.exec(tag)?.[1] ?? '',
	}));
}

/** What an agency says, by the id of the passage. */
export type Passages = Readonly<Record<string, string>>;

/** A page as the agency's readers have it: its passages in their places, and nothing where it says nothing. */
export function withPassages(text: string, passages: Passages): string {
	return text.replace(place, (_, id: string) => passages[id]?.trim() ?? '');
}
