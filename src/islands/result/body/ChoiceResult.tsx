import { useState } from 'preact/hooks';
import type { ResultLabels } from '../../../copy/result.ts';
import { overlapOf, portraitSize, rounds } from '../../../core/assessment/phrases.ts';
import { teamTopicOf } from '../../../core/assessment/team-topic.ts';
import {
	type ChoiceAttempt,
	attemptsOfKind,
	previousAttempt,
} from '../../../core/device/attempt.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
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
			<Overlap count={overlapOf(portrait).length} words={words} />
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

/** Both rounds as ten squares each: those in both are full and stand one below the other. The sentence above says it in words. */
function Overlap({ count, words }: { count: number; words: ResultLabels['portrait'] }) {
	const before = portraitSize - count;
	const places = Array.from({ length: portraitSize }, (_, place) => place);
	const rows = { now: places, wished: places.map((place) => place + before) };
	return (
		<figure class={styles['overlap']} aria-hidden="true">
			{rounds.map((round) => (
				<div key={round}>
					<span>{words.rows[round]}</span>
					<svg viewBox={`0 0 ${(portraitSize + before) * 20} 20`}>
						{rows[round].map((place) => (
							<rect
								key={place}
								x={place * 20 + 2}
								y="2"
								width="16"
								height="16"
								rx="3"
								data-both={place >= before && place < portraitSize}
							/>
						))}
					</svg>
				</div>
			))}
			<figcaption>{words.rowsNote}</figcaption>
		</figure>
	);
}

/** One question to take to the team, why this one, and what to do with it. */
function Question({ attempt, instruments, links, labels }: BodyProps<'choice'>) {
	const { portrait: words } = labels;
	const [said, setSaid] = useState('');
	const topic = teamTopicOf(attempt.portrait);
	const { phrases } = instruments[attempt.instrument];
	const text = phrases.find(({ id }) => id === topic?.phrase)?.text ?? '';
	const gaps = { text: lowerFirst(text) };
	const question = fill(topic ? words.questions[topic.reason] : words.questions.none, gaps);
	return (
		<section class={`${result['step']} ${styles['ask']}`}>
			<h2>{words.questionTitle}</h2>
			<p class={styles['question']}>{question}</p>
			{topic && <p>{fill(words.because[topic.reason], gaps)}</p>}
			<div class="actions screen-only">
				<CopyButton
					class="button"
					text={question}
					copied={words.copied}
					failed={words.copyFailed}
					onSaid={setSaid}
				>
					{words.copyQuestion}
				</CopyButton>
				<a href={links.portrait}>{words.about}</a>
			</div>
			<p class="screen-only" role="status">
				{said}
			</p>
		</section>
	);
}
