/** "Ines Halvorsen, executive director. Linocut portrait …" -> "Ines Halvorsen, executive director"; undefined for pictures of things. */
export const nameAndRole = (alt: string): string | undefined => /^(\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){1,3}, [^.,;]{3,60})(?:[.;]|$)/u.exec(alt)?.[1]
