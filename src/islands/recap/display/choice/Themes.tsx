import { encodeFindings } from '../../../../core/codes/portrait-findings.ts';
import { numberFormat } from '../../../../ui/format.ts';
import { formatCount } from '../../../../ui/format-counts.ts';
import { fill, listWords } from '../../../../ui/text.ts';
import display from '../display.module.css';
import { NotIndex } from './Values.tsx';
import { type DrawnTheme, themesIn } from './drawn-themes.ts';
import type { ChoiceProps } from './props.ts';
import styles from './choice.module.css';

const formatMean = numberFormat(1);

/** What a group may do about its portrait: two themes at most, by a fixed rule, and what the portrait cannot say. */
export function Themes(props: ChoiceProps) {
	const { words, labels } = props;
	const own = labels.choice;
	const themes = themesIn(props);
	const ids = themes.flatMap(({ tied }) => tied.map(({ id }) => id));
	return (
		<>
			<p>{themes.length > 0 ? own.themesRule : own.themesNone}</p>
			{themes.map((drawn) => (
				<Theme key={drawn.theme.id} {...props} drawn={drawn} />
			))}
			<p>{own.actText}</p>
			{ids.length > 0 && (
				<p class={`actions ${display['not-printed']}`}>
					<a class="button" href={`${words.portrait?.act ?? ''}${encodeFindings(ids)}`}>
						{own.act}
					</a>
				</p>
			)}
			<div class={styles['cannot']}>
				<p>
					<strong>{own.cannotTitle}</strong>
				</p>
				<CannotSay {...props} />
			</div>
			<div class={display['printed']}>
				<NotIndex {...props} />
			</div>
		</>
	);
}

/** What the portrait cannot say. */
export function CannotSay({ labels }: ChoiceProps) {
	return (
		<ul>
			{labels.choice.cannot.map((text) => (
				<li key={text}>{text}</li>
			))}
		</ul>
	);
}

/** A theme: why it was drawn, three acts with an owner and days to fill in, and what to read. */
export function Theme({ drawn, ...props }: ChoiceProps & { drawn: DrawnTheme }) {
	const { theme } = drawn;
	const words = props.labels.choice;
	return (
		<div class={styles['theme']}>
			<p>
				<strong>{theme.title}</strong>
			</p>
			<Because {...props} drawn={drawn} />
			<table>
				<thead>
					<tr>
						<th scope="col">{words.action}</th>
						{[words.owner, words.start, words.look].map((heading) => (
							<th key={heading} scope="col" class={display['printed']}>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{theme.actions.map(({ text, owner }) => (
						<tr key={text}>
							<td>
								{text} <small>({fill(words.suggestedOwner, { owner })})</small>
							</td>
							{[words.owner, words.start, words.look].map((heading) => (
								<td key={heading} class={display['printed']} />
							))}
						</tr>
					))}
				</tbody>
			</table>
			<p class={`${styles['note']} ${display['not-projected']}`}>
				<Links template={words.read} links={theme.guides} name={words.guideOf} />{' '}
				<Links template={words.cases} links={theme.cases} name="{name}" />
			</p>
		</div>
	);
}

/** The figures a theme was drawn for, and that others are tied with it. */
export function Because({ drawn, labels }: ChoiceProps & { drawn: DrawnTheme }) {
	const { reason, people, n, tied } = drawn;
	const words = labels.choice;
	return (
		<p>
			{fill(words.because[reason], {
				names: listWords(
					tied.map(({ name }) => (reason === 'habit' ? fill(words.habitTheme, { name }) : name)),
				),
				people: reason === 'habit' ? formatMean(people) : formatCount(people),
				n: formatCount(n),
			})}{' '}
			{tied.length > 1 && words.tied}
		</p>
	);
}

interface LinksProps {
	template: string;
	/** What each is called, with its title as `{name}`. */
	name: string;
	links: readonly { title: string; href: string }[];
}

function Links({ template, name, links }: LinksProps) {
	const [before = '', after = ''] = template.split('{names}');
	return (
		<span>
			{before}
			{links.map(({ title, href }, place) => (
				<span key={href}>
					{place > 0 && ', '}
					<a href={href}>{fill(name, { name: title })}</a>
				</span>
			))}
			{after}
		</span>
	);
}
