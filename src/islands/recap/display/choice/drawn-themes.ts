import { type ValueTheme, habitTheme, valueTheme } from '../../../../core/survey/choice-themes.ts';
import { habitThemeIds, type PortraitThemeId } from '../../../../core/values/portrait-themes.ts';
import type { PortraitTheme } from '../props.ts';
import type { ChoiceProps } from './props.ts';

/** A theme that a group's figures lead to, and why. */
export interface DrawnTheme {
	/** The first of those tied. */
	theme: PortraitTheme;
	/** All that are tied, with what they are called in a sentence. */
	tied: { id: PortraitThemeId; name: string }[];
	reason: ValueTheme['reason'] | 'habit';
	/** A number of people, as `ValueTheme` and `HabitTheme` have it. */
	people: number;
	/** The people it rests on. */
	n: number;
}

/** The themes that the published figures of a group lead to, the value's first. */
export function themesIn({ recap, words }: ChoiceProps): DrawnTheme[] {
	const themes = words.portrait?.themes ?? [];
	const { reaches, phrases } = recap;
	const drawn: DrawnTheme[] = [];
	const add = (
		ids: readonly PortraitThemeId[],
		nameOf: (theme: PortraitTheme) => string,
		about: Pick<DrawnTheme, 'reason' | 'people' | 'n'>,
	) => {
		const found = themes.filter(({ id }) => ids.includes(id));
		const [theme] = found;
		if (theme)
			drawn.push({
				theme,
				tied: found.map((one) => ({ id: one.id, name: nameOf(one) })),
				...about,
			});
	};
	const value = valueTheme(reaches);
	if (value)
		add(value.values, ({ id }) => words.values.find((one) => one.id === id)?.name ?? id, {
			...value,
			n: recap.n,
		});
	const groups = themes.filter(({ id }) => isHabitTheme(id));
	const habit = phrases.published ? habitTheme(phrases, groups) : undefined;
	if (habit && phrases.published)
		add(habit.themes, ({ finding }) => finding, {
			reason: 'habit',
			people: habit.people,
			n: phrases.n,
		});
	return drawn;
}

const isHabitTheme = (id: PortraitThemeId) => (habitThemeIds as readonly string[]).includes(id);
