/** The shapes of the public API, as the server sends them. */

export type Id = string;
export type Role = 'student' | 'instructor' | 'admin';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

export interface User {
  readonly id: Id;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

export type Difficulty = 'beginner' | 'intermediate' | 'advanced';

export interface Course {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly difficulty: Difficulty;
  readonly language: string;
  readonly instructor?: { readonly id: Id; readonly displayName: string };
  readonly lessonCount: number;
  readonly itemCount: number;
  readonly enrollmentCount: number;
  readonly published: boolean;
  readonly access: 'public' | 'enrolled';
  readonly createdAt: string;
}

export interface LessonLink {
  readonly id: Id;
  readonly title: string;
  readonly kind?: string;
  readonly estimatedMinutes?: number;
}

export interface Module {
  readonly id: Id;
  readonly title: string;
  readonly lessons: readonly LessonLink[];
}

export interface Skill {
  readonly id: Id;
  readonly name: string;
}

export interface CourseOutline extends Course {
  readonly modules: readonly Module[];
  readonly skills: readonly Skill[];
}

export interface Lesson {
  readonly id: Id;
  readonly title: string;
  readonly markdown?: string;
  readonly html?: string;
  readonly skills?: readonly string[];
  readonly estimatedMinutes?: number;
}

export interface Enrollment {
  readonly id: Id;
  readonly courseId: Id;
  readonly studentId: Id;
  readonly state: string;
  readonly progress: number;
  readonly enrolledAt: string;
  readonly startedLessons?: readonly Id[];
  readonly completedLessons?: readonly Id[];
}

export type ItemKind =
  | 'choice'
  | 'multiple'
  | 'numeric'
  | 'expression'
  | 'equation'
  | 'interval'
  | 'matrix'
  | 'text'
  | 'ordering'
  | 'matching'
  | 'blanks';

export interface Choice {
  readonly id: Id;
  readonly text: string;
}

export interface Matching {
  readonly left: readonly Choice[];
  readonly right: readonly Choice[];
}

/** What can be asked: a practice item, a scaffold's question, or one blank of a text. */
export interface Question {
  readonly kind: ItemKind;
  readonly choices?: readonly Choice[] | Matching;
  readonly blanks?: readonly Blank[];
}

export interface Blank extends Question {
  readonly id: Id;
}

export interface PracticeItem extends Question {
  readonly id: Id;
  readonly stem: string;
  readonly skills: readonly string[];
  readonly group?: { readonly id: Id; readonly stem: string; readonly position: number };
  readonly lessonId?: Id;
}

/** A presentation that presents something. */
export interface Presented extends Presentation {
  readonly presentationId: Id;
  readonly item: PracticeItem;
}

export type ReasonCode = 'new' | 'strengthen' | 'review' | 'challenge' | string;

export interface Presentation {
  readonly presentationId?: Id;
  readonly item: PracticeItem | null;
  readonly reason: { readonly code: ReasonCode; readonly text: string };
  /** Of the item's skills, on average. */
  readonly mastery?: number;
}

/** What a student answered; its one key depends on the item's kind. */
export type ItemResponse = Readonly<Record<string, unknown>>;

export interface MasteryChange {
  readonly skill: string;
  readonly before: number;
  readonly after: number;
}

export interface AttemptResult {
  readonly correct: boolean;
  /** Whether it moved the estimates. */
  readonly counted?: boolean;
  readonly feedback?: string;
  readonly mastery: readonly MasteryChange[];
  readonly nextReviewAt?: string;
  readonly solution?: string;
}

export interface Hint {
  readonly id: Id;
  readonly kind: 'hint' | 'scaffold';
  readonly text: string;
  readonly item?: Question;
}

export interface SkillMastery {
  readonly skill: string;
  readonly mastery: number;
  /** The server's judgment: the estimate and the evidence for it suffice. */
  readonly mastered?: boolean;
  readonly attempts?: number;
  readonly lastPractisedAt?: string;
  readonly dueAt?: string;
}

export interface Review {
  readonly courseId: Id;
  readonly skill: string;
  readonly name: string;
  readonly dueAt: string;
}

export type JobState = 'queued' | 'running' | 'succeeded' | 'failed' | 'dead';

export interface Job {
  readonly id: Id;
  readonly kind: string;
  readonly state: JobState;
  readonly progress?: number;
  readonly note?: string;
  readonly attempts?: number;
  readonly error?: string;
  readonly result?: { readonly report?: ImportReport; readonly courseId?: Id; readonly downloadUrl?: string };
  readonly createdAt: string;
  readonly finishedAt?: string;
}

export interface ReportEntry {
  readonly file: string;
  readonly reason: string;
}

export interface ImportReport {
  readonly format: string;
  readonly outcome: 'imported' | 'unchanged' | 'refused';
  readonly course?: {
    readonly id: Id;
    readonly title: string;
    readonly version: number;
    readonly changedLessons: number;
    readonly changedItems: number;
  };
  readonly counts: Readonly<Record<string, number>>;
  readonly leftOut?: readonly ReportEntry[];
  readonly warnings?: readonly ReportEntry[];
  readonly errors?: readonly ReportEntry[];
  readonly truncated?: boolean;
}

export interface Citation {
  readonly lessonId: Id;
  readonly title: string;
  readonly quote: string;
}

/** One rung of the ladder. */
export interface HintAnswer {
  readonly hint?: Hint | null;
  readonly correct?: boolean;
  readonly feedback?: string;
  readonly remaining?: number;
}

export interface RosterEntry {
  readonly id: Id;
  readonly studentId: Id;
  readonly displayName?: string;
  readonly student?: { readonly id: Id; readonly displayName: string };
  readonly progress: number;
  readonly enrolledAt: string;
}
