import { formatCount, formatDay } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import { OfficialFigures } from './OfficialFigures.tsx';
import { type Part, comparisonPart, partsOf } from './parts.tsx';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** A whole recap on the page; printed, a report of two pages at most. */
export function Report(props: ReportProps) {
	const { recap, comparison, whose = '', words, labels } = props;
	const date = formatDay(new Date().toISOString());
	// Below a comparison the parts of the recap of one side are a step further down.
	const [overall, profile, ...rest] = partsOf(props).map((part) =>
		sectionOf(part, comparison ? 'h4' : 'h3'),
	);
	const whole = (
		<>
			<div class={styles['beside']}>
				{overall}
				{profile}
			</div>
			{rest}
		</>
	);
	const method = (
		<>
			<p>{labels.method[recap.instrument]}</p>
			<p>
				<strong>{labels.limitsLabel}</strong> {labels.limits}
			</p>
		</>
	);
	const whoseTitle = fill(labels.whose, { whose, n: formatCount(recap.n) });
	return (
		<div class={styles['report']}>
			<p class={styles['printed']}>
				{fill(labels.printed, { instrument: words.instrumentTitle, date })}
			</p>
			{comparison && sectionOf(comparisonPart(props))}
			{comparison ? sectionOf({ name: 'whose', title: whoseTitle, page: whole }) : whole}
			{sectionOf({ name: 'method', title: labels.methodTitle, page: method })}
			<OfficialFigures {...props} />
		</div>
	);
}

/** A part under its heading; its name places it on paper. */
function sectionOf({ name, title, page }: Omit<Part, 'slides'>, Heading: 'h3' | 'h4' = 'h3') {
	return (
		<section key={name} class={styles['part']} data-part={name}>
			<Heading>{title}</Heading>
			{page}
		</section>
	);
}
