/** By the name of a room, a package or a library: what it may read, or who may read it. */
type Arrows = Readonly<Record<string, readonly string[]>>;

export declare const coreRooms: Arrows;
export declare const elementsRooms: Arrows;
export declare const packages: Arrows;
export declare const guardedLibraries: Arrows;
