import { discoveryCopy } from '../copy/discovery.ts';
import type { Identity } from '../schemas/identity.ts';
import type { Crumb } from './trail.ts';
import { address } from './url.ts';

/** What a page teaches, for machines. */
export interface Lesson {
	kind: keyof typeof discoveryCopy.kinds;
	/** Names of the values it is about. */
	about: string[];
	/** The day its facts were last checked. */
	checked?: Date;
	/** Of a case: its question, the one apt choice and the others. Only this makes a page a quiz. */
	question?: { text: string; apt: string; others: string[] };
}

interface Page {
	/** The home page has no title of its own. */
	title: string | undefined;
	description: string;
	/** Its path within the site. */
	path: string;
	trail: Crumb[];
	lesson: Lesson | undefined;
}

/** What a page says of itself in the words of schema.org, or nothing. */
export function linkedData({ title, ...page }: Page, identity: Identity): object | undefined {
	const described = title === undefined ? website(page, identity) : lessonOf(title, page, identity);
	const parts = [described, breadcrumbs(page.trail)].filter((part) => part !== undefined);
	return parts.length > 0 ? { '@context': 'https://schema.org', '@graph': parts } : undefined;
}

const website = ({ description, path }: Omit<Page, 'title'>, identity: Identity) => ({
	'@type': 'WebSite',
	name: identity.name,
	description,
	url: address(path),
	inLanguage: 'id',
	publisher: publisher(identity),
});

function lessonOf(
	name: string,
	{ description, path, lesson }: Omit<Page, 'title'>,
	identity: Identity,
) {
	if (!lesson) return undefined;
	const { kind, about, checked, question } = lesson;
	return {
		// A quiz is a learning resource too.
		'@type': question ? 'Quiz' : 'LearningResource',
		name,
		description,
		url: address(path),
		inLanguage: 'id',
		isAccessibleForFree: true,
		learningResourceType: discoveryCopy.kinds[kind].type,
		educationalUse: discoveryCopy.kinds[kind].use,
		about: about.length > 0 ? about.map(valueTerm) : undefined,
		dateModified: checked?.toISOString().slice(0, 10),
		publisher: publisher(identity),
		hasPart: question && {
			'@type': 'Question',
			eduQuestionType: 'Multiple choice',
			text: question.text,
			acceptedAnswer: answer(question.apt),
			suggestedAnswer: question.others.map(answer),
		},
	};
}

const valueTerm = (name: string) => ({
	'@type': 'DefinedTerm',
	name,
	inDefinedTermSet: discoveryCopy.valueSet,
});
const publisher = ({ agency }: Identity) => ({ '@type': 'Organization', name: agency });
const answer = (text: string) => ({ '@type': 'Answer', text });

/** The way here, where there is one: a single step leads nowhere. */
function breadcrumbs(trail: Crumb[]) {
	if (trail.length < 2) return undefined;
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ label, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: href && address(href),
		})),
	};
}
