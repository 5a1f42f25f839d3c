/** What a built page says of itself to machines, as far as its picture shows it. */
export interface PageHead {
	/** Where its picture is to stand: `/og/nilai/adaptif.png`, with the base. */
	picture: string;
	title: string;
	siteName: string;
	/** The name of the folder of pages it belongs to, `Kasus`. */
	section: string | undefined;
	/** Who publishes the site; only the home page and lessons say it. */
	publisher: string | undefined;
	/** The value the article is about. */
	value: string | undefined;
}

/** Reads the head of a built page; undefined for a file that is no page of ours. */
export function readHead(html: string): PageHead | undefined {
	const meta = (name: string) =>
		unescape(new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1]);
	const image = meta('image');
	const title = meta('title');
	const siteName = meta('site_name');
	if (image === undefined || title === undefined || siteName === undefined) return undefined;
	const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
	const parts = (json ? JSON.parse(json) : { '@graph': [] }) as LinkedData;
	return {
		picture: new URL(image, 'http://site').pathname,
		title,
		siteName,
		section: find(parts, 'itemListElement')?.[0]?.name,
		publisher: find(parts, 'publisher')?.name,
		value: /<article[^>]*\sdata-value="([\w-]+)"/.exec(html)?.[1],
	};
}

interface Part {
	itemListElement?: { name: string }[];
	publisher?: { name: string };
}

interface LinkedData {
	'@graph': Part[];
}

const find = <Key extends keyof Part>({ '@graph': parts }: LinkedData, key: Key) =>
	parts.find((part) => part[key] !== undefined)?.[key];

const unescape = (text: string | undefined) =>
	text
		?.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#38;', '&')
		.replaceAll('&amp;', '&');
