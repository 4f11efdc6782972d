/** The words in many languages that the part `read` knows, which are as long as a part of the program. */

export * from '../accounts/list/read/heading-words';
export * from '../accounts/list/read/title-words';
