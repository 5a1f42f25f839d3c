import { valueIds } from './values.ts';

/** The groups of limiting habits of a unit, each of which is a theme of its own. */
export const habitThemeIds = [
	'menunggu-arahan',
	'hati-hati',
	'sekat-dan-diam',
	'berkas-dan-tenggat',
	'kenalan-dan-pemberian',
] as const;

/** What a unit's portrait may lead a team to work on: the seven values in the law's order, then the groups of habits. */
export const portraitThemeIds = [...valueIds, ...habitThemeIds] as const;

export type PortraitThemeId = (typeof portraitThemeIds)[number];

/** Whether this is the id of a theme. */
export const isPortraitThemeId = (input: unknown): input is PortraitThemeId =>
	portraitThemeIds.includes(input as PortraitThemeId);
