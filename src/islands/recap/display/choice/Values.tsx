import type { ComponentChildren } from 'preact';
import type { Row } from '../../../../core/survey/table-columns.ts';
import { Domino } from '../../../../ui/Domino.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { formatCount } from '../../../../ui/format-counts.ts';
import { fill, listWords } from '../../../../ui/text.ts';
import display from '../display.module.css';
import { BarLegend, ShareBar } from './ShareBar.tsx';
import type { ChoiceProps } from './props.ts';
import styles from './choice.module.css';

/** Of each value how many people see something of it now, whose portrait this is and what it is not. */
export function Values(props: ChoiceProps) {
	const { recap, labels } = props;
	const words = labels.choice;
	return (
		<>
			<p class={display['not-projected']}>
				{fill(words.respondents, { n: formatCount(recap.n) })}{' '}
				<span class={display['printed']}>{words.staff}</span>
			</p>
			<NotIndex {...props} isBrief />
			<p class={display['not-projected']}>{words.valuesText}</p>
			<Reaches {...props} />
			<ValuesReading {...props} />
		</>
	);
}

/** What the portrait must not be taken for: on every screen, every sheet and the wall, where beside a picture it is brief. */
export function NotIndex({
	labels,
	isBrief = false,
}: Pick<ChoiceProps, 'labels'> & { isBrief?: boolean }) {
	return (
		<Notice class={`${display['notice']} ${styles['not-index']}`}>
			<p>
				<strong>{labels.choice.notIndex}</strong>{' '}
				<span class={isBrief ? display['not-projected'] : undefined}>
					{labels.choice.notIndexWhy}
				</span>
			</p>
		</Notice>
	);
}

function Reaches({ tables, recap, words, labels }: ChoiceProps) {
	const { choice } = labels;
	const chance = tables.reaches[0]?.chance ?? 0;
	return (
		<>
			<BarLegend n={recap.n} chance={chance} labels={labels} />
			<ul class={styles['shares']} role="list">
				{tables.reaches.map((row) => {
					const { value, n, now, nowLow, nowHigh, nowAgainst } = row;
					const named = words.values.find(({ id }) => id === value);
					if (n === null || now === null) return null;
					const gaps = { count: formatCount(now), n: formatCount(n) };
					return (
						<li key={value} data-value={value}>
							<Domino value={value} letter={named?.tile ?? ''} />
							<span>{named?.name}</span>
							<span>{fill(choice.people, gaps)}</span>
							<ShareBar count={now} n={n} low={nowLow ?? 0} high={nowHigh ?? 0} chance={chance} />
							{nowAgainst && nowAgainst !== 'unclear' && (
								<small>{labels.tables.words.nowAgainst[nowAgainst]}</small>
							)}
						</li>
					);
				})}
			</ul>
		</>
	);
}

/** Which values are seen by more or fewer people than chance gives, in words. */
function ValuesReading({ tables, words, labels }: ChoiceProps) {
	const { above, below, belowToo, unclear, allUnclear, contrast } = labels.choice;
	const namesOf = (against: Row<'reaches'>['nowAgainst']) =>
		tables.reaches
			.filter((row) => row.nowAgainst === against)
			.map(({ value }) => words.values.find(({ id }) => id === value)?.name ?? value);
	const more = namesOf('above');
	const clear = (
		[
			[above, more],
			[more.length > 0 ? belowToo : below, namesOf('below')],
		] as const
	)
		.filter(([, names]) => names.length > 0)
		.map(([template, names]) => fill(template, { names: listWords(names) }));
	const rest = namesOf('unclear');
	const others = rest.length > 0 ? [fill(unclear, { names: listWords(rest) })] : [];
	const [one = '', other, third] = clear.length > 0 ? [...clear, ...others] : [allUnclear];
	return (
		<Reading labels={labels}>
			{other ? fill(contrast, { one, other }) : `${one}.`} {third && `${third}.`}
		</Reading>
	);
}

/** What a picture says, in a sentence or two. */
export function Reading({
	labels,
	children,
}: Pick<ChoiceProps, 'labels'> & { children: ComponentChildren }) {
	return (
		<p class={styles['reading']}>
			<strong>{labels.choice.reading}</strong> {children}
		</p>
	);
}
