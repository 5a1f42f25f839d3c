import { expect, test } from 'vitest';
import { carelessSigns } from '../../../../src/core/assessment/careless-responding.ts';
import { answerAll, answersWorth, readInstrument } from '../../../support/mirrors.ts';

const diri = readInstrument('diri');
const kilat = readInstrument('kilat');

test('says nothing about varied answers given in good time', () => {
	expect(carelessSigns(diri, answersWorth(diri, 75), 60)).toEqual([]);
});

test('calls less than a second an item rushed', () => {
	expect(carelessSigns(diri, answersWorth(diri, 75), 20.9)).toEqual(['rushed']);
	expect(carelessSigns(diri, answersWorth(diri, 75), 21)).toEqual([]);
});

test('calls one answer to everything uniform, "no opportunity" included', () => {
	expect(carelessSigns(kilat, answerAll(kilat, 4), 60)).toEqual(['uniform']);
	expect(carelessSigns(kilat, answerAll(kilat, 'na'), 60)).toEqual(['uniform']);
	expect(carelessSigns(diri, { ...answerAll(diri, 4), 'loyal-1': 3 }, 60)).toEqual([]);
	expect(carelessSigns(diri, {}, 60)).toEqual([]);
});

test('tells where one answer to everything contradicts itself, for reversed items are among them', () => {
	expect(carelessSigns(diri, answerAll(diri, 4), 60)).toEqual(['uniformReversed']);
});
