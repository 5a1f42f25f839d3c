import type { PortraitActionLabels } from '../../copy/portrait-action.ts';
import type { FindingSubject, PortraitAction } from '../../core/device/portrait-actions.ts';
import type { PortraitThemeId } from '../../core/values/portrait-themes.ts';
import { dateFormat } from '../../ui/format.ts';

/** A theme, as far as the page needs it. */
export interface ThemeText {
	id: PortraitThemeId;
	/** What a team sees. */
	finding: string;
	/** Its own page. */
	href: string;
	/** What can be done, and who could own it. */
	actions: readonly { text: string; owner: string }[];
}

/** What the page passes to the island on which a team decides what follows from its portrait. */
export interface PortraitActionProps {
	themes: readonly ThemeText[];
	links: { data: string };
	labels: PortraitActionLabels;
}

/** What a part of the screen needs, with what is stored. */
export interface PartProps extends PortraitActionProps {
	action: PortraitAction;
}

/** A finding in words: the theme's, or the team's own. */
export function findingWords(themes: readonly ThemeText[], finding: FindingSubject): string {
	return finding.words ?? themes.find(({ id }) => id === finding.theme)?.finding ?? '';
}

/** 7 Desember 2026 */
export const dayWords = dateFormat({ dateStyle: 'long', timeZone: 'UTC' });
