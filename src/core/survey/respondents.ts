import { withRoom } from './column.ts';

/**
 * Everyone who took part in some session, numbered from 0 as they are met; sessions are numbered in the same way. Plain
 * data, changed only by `respondentOf` and `sessionOf`.
 */
export interface Respondents {
	/** How many people there are. The columns may be longer. */
	size: number;
	/** The number of each session, by its id. */
	sessions: Map<string, number>;
	/** Of each person, the number of the session, and the participant in it: a whole number below 2^50. */
	session: Uint32Array;
	participant: Float64Array;
	/**
	 * A hash table with open addressing, to find a person by session and participant: the person's number plus 1, or 0 where
	 * it is free. Its length is a power of two and at most half of it is taken. A `Map` would need a string as the key for
	 * each pair, which for a million people costs seconds.
	 */
	places: Uint32Array;
}

const firstCapacity = 256;

/** No respondents and no sessions. */
export function createRespondents(): Respondents {
	return {
		size: 0,
		sessions: new Map(),
		session: new Uint32Array(firstCapacity),
		participant: new Float64Array(firstCapacity),
		places: new Uint32Array(firstCapacity * 2),
	};
}

/** The number of a person, from 0: a participant (below 2^50) of the session with this number. One not met before gets the next. */
export function respondentOf(people: Respondents, session: number, participant: number): number {
	const place = placeOf(people, session, participant);
	const known = people.places[place] ?? 0;
	if (known > 0) return known - 1;
	const person = people.size++;
	people.session = withRoom(people.session, people.size);
	people.participant = withRoom(people.participant, people.size);
	people.session[person] = session;
	people.participant[person] = participant;
	people.places[place] = person + 1;
	if (people.size * 2 > people.places.length) doublePlaces(people);
	return person;
}

/** The number of a session, from 0, by its id. One not met before gets the next. */
export function sessionOf({ sessions }: Respondents, session: string): number {
	let number = sessions.get(session);
	if (number === undefined) {
		number = sessions.size;
		sessions.set(session, number);
	}
	return number;
}

/** The place of this person in the hash table, or the free place where they belong. */
function placeOf(people: Respondents, session: number, participant: number): number {
	const { places } = people;
	const high = Math.floor(participant / 2 ** 25);
	const low = participant - high * 2 ** 25;
	let hash = Math.imul(
		low ^ Math.imul(high, 0x9e3779b1) ^ Math.imul(session, 0x85ebca6b),
		0xc2b2ae35,
	);
	hash ^= hash >>> 15;
	let place = hash & (places.length - 1);
	for (;;) {
		const person = (places[place] ?? 0) - 1;
		if (person < 0) return place;
		if (people.participant[person] === participant && people.session[person] === session)
			return place;
		place = (place + 1) & (places.length - 1);
	}
}

/** Doubles the hash table and enters everyone anew. */
function doublePlaces(people: Respondents): void {
	people.places = new Uint32Array(people.places.length * 2);
	for (let person = 0; person < people.size; person++) {
		const place = placeOf(people, people.session[person] ?? 0, people.participant[person] ?? 0);
		people.places[place] = person + 1;
	}
}
