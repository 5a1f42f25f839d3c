import { overlapOf } from '../../../core/assessment/phrases.ts';
import { teamTopicOf } from '../../../core/assessment/team-topic.ts';
import {
	type ChoiceAttempt,
	attemptsOfKind,
	previousAttempt,
} from '../../../core/device/attempt.ts';
import { formatDay } from '../../../ui/format.ts';
import { fill, lowerFirst } from '../../../ui/text.ts';
import { ChosenLists } from './ChosenLists.tsx';
import styles from './chosen.module.css';
import type { BodyProps } from '../props.ts';
import result from '../result.module.css';

/** What both rounds of one person share, a question for the team, and what was chosen. A single person gets no score. */
export function ChoiceResult(props: BodyProps<'choice'>) {
	const { attempt, all, instruments, labels } = props;
	const { portrait: words } = labels;
	const { portrait } = attempt;
	const previous = previousAttempt<ChoiceAttempt>(attemptsOfKind('choice', all), attempt);
	const countOf = (one: ChoiceAttempt) => words.numbers[overlapOf(one.portrait).length] ?? '';
	return (
		<div class={styles['portrait']}>
			<p class={result['summary']}>
				{fill(words.overlap, { n: countOf(attempt) })}{' '}
				{previous &&
					fill(words.before, { n: countOf(previous), date: formatDay(previous.finishedAt) })}
			</p>
			<Question {...props} />
			<ChosenLists
				instrument={instruments[attempt.instrument]}
				portrait={portrait}
				labels={labels}
			/>
			<p class={styles['notice']}>
				<strong>{words.noticeTitle}</strong> {words.notice}{' '}
				<a class="screen-only" href={props.links.why}>
					{labels.why}
				</a>
			</p>
			<details class="fold">
				<summary>{words.chanceTitle}</summary>
				<p>{words.chance}</p>
			</details>
		</div>
	);
}

/** One question to take to the team, and why this one. */
function Question({ attempt, instruments, labels: { portrait: words } }: BodyProps<'choice'>) {
	const topic = teamTopicOf(attempt.portrait);
	const { phrases } = instruments[attempt.instrument];
	const text = phrases.find(({ id }) => id === topic?.phrase)?.text ?? '';
	const gaps = { text: lowerFirst(text) };
	return (
		<section class={result['step']}>
			<h2>{words.questionTitle}</h2>
			<p class={styles['question']}>
				{fill(topic ? words.questions[topic.reason] : words.questions.none, gaps)}
			</p>
			{topic && <p>{fill(words.because[topic.reason], gaps)}</p>}
		</section>
	);
}
