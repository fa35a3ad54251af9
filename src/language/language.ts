/** The languages of the interface; Vietnamese is the default. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** One text in every language. */
export type Said = Readonly<Record<Language, string>>;

/** A text in every language for each key: a missing key or language does not compile. */
export type Words<Key extends string> = Readonly<Record<Key, Said>>;
