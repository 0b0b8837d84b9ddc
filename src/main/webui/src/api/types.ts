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
  readonly skills?: readonly Id[];
}

export interface Module {
  readonly id: Id;
  readonly title: string;
  readonly lessons: readonly LessonLink[];
}

export interface Skill {
  readonly id: Id;
  readonly name: string;
  readonly prerequisites?: readonly Id[];
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

export type ReasonCode = 'new' | 'strengthen' | 'review' | 'challenge' | 'check' | string;

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
  /** The share that is right, 0 to 1. */
  readonly credit?: number;
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
  readonly name?: string;
  readonly mastery: number;
  /** The server's judgment: the estimate and the evidence for it suffice. */
  readonly mastered?: boolean;
  readonly attempts?: number;
  readonly lastPractisedAt?: string;
  readonly dueAt?: string;
}

/** One part of the sum that the estimate is: how far, in logits, it moves the estimate up or down, and why. */
export interface ExplanationPart {
  readonly part: string;
  readonly effect: 'raises' | 'lowers' | 'neutral';
  readonly logits: number;
  readonly text: string;
  readonly attempts?: readonly Id[];
}

export interface PastAttempt {
  readonly id: Id;
  readonly itemId: Id;
  readonly itemTitle?: string;
  readonly correct: boolean;
  readonly credit?: number;
  readonly helped: boolean;
  readonly at: string;
}

/** The short check that a student asked for by saying “I know this”. */
export interface SkillCheck {
  readonly answered: number;
  readonly right: number;
  readonly of: number;
  readonly state: 'open' | 'confirmed' | 'not-confirmed';
}

export interface Explanation {
  readonly skill: Id;
  readonly name: string;
  readonly courseId: Id;
  readonly mastery: number;
  readonly mastered: boolean;
  /** Why it counts as mastered, or what is missing. */
  readonly reason?: string;
  readonly parts: readonly ExplanationPart[];
  readonly attempts: readonly PastAttempt[];
  readonly check?: SkillCheck;
}

export interface Goal {
  readonly dailyGoal: number;
  readonly answeredToday: number;
  readonly streakDays: number;
  readonly freezesLeft: number;
  readonly frozenDays?: readonly string[];
  readonly vacationUntil?: string;
  readonly timeZone?: string;
  readonly today: string;
}

export interface Recommendation {
  readonly code: 'review' | 'continue' | 'strengthen' | 'start' | 'check' | string;
  readonly courseId: Id;
  readonly courseTitle: string;
  readonly skill?: Id;
  readonly lessonId?: Id;
  readonly text: string;
}

export interface CalibrationBin {
  readonly predicted: number;
  readonly observed: number;
  readonly count: number;
}

/** How good predictions were; a figure that there are too few answers for is absent. */
export interface PredictionQuality {
  readonly logLoss?: number;
  readonly auc?: number;
  readonly calibrationError?: number;
}

export interface Calibration extends PredictionQuality {
  readonly predictions: number;
  readonly bins: readonly CalibrationBin[];
  /** Another model on the attempts of the last month, beside ours on the same ones. */
  readonly baseline?: PredictionQuality & { readonly model: string; readonly at: string; readonly ours?: PredictionQuality };
}

export type FeedbackPolicy = 'after-each' | 'after-submit' | 'never';

export interface QuizRules {
  readonly title: string;
  readonly timeLimitMillis?: number;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly maxAttempts: number;
  readonly passingScore: number;
  readonly feedback: FeedbackPolicy;
}

/** A quiz as its teacher wrote it: with items of choice, or so many of some skills. */
export interface QuizDraft extends QuizRules {
  readonly itemIds?: readonly Id[];
  readonly skills?: readonly Id[];
  readonly count?: number;
  readonly shuffle: boolean;
}

export interface Quiz extends QuizDraft {
  readonly id: Id;
  readonly courseId: Id;
  readonly createdAt: string;
}

export type QuizState = 'not-yet' | 'open' | 'in-progress' | 'used-up' | 'closed';

/** A quiz as a student sees it. */
export interface StudentQuiz extends QuizRules {
  readonly id: Id;
  readonly courseId: Id;
  readonly itemCount: number;
  readonly extraTimePercent?: number;
  readonly state: QuizState;
  readonly attemptsLeft: number;
  readonly attemptId?: Id;
  readonly bestScore?: number;
  readonly passed?: boolean;
}

export interface QuizAnswer {
  readonly response: ItemResponse;
  readonly savedAt: string;
  readonly correct?: boolean;
  readonly credit?: number;
  readonly feedback?: string;
}

export interface QuizQuestion {
  readonly item: PracticeItem;
  readonly answer?: QuizAnswer;
}

export interface QuizItemResult {
  readonly itemId: Id;
  readonly credit: number;
  readonly correct: boolean;
  readonly answered: boolean;
  readonly feedback?: string;
  /** What would have been right in place of a wrong answer, where it may be seen. */
  readonly rightResponse?: ItemResponse;
  readonly solution?: string;
}

export interface QuizResult {
  readonly id: Id;
  readonly score: number;
  readonly passed: boolean;
  readonly passingScore: number;
  /** By the server, at the deadline. */
  readonly automatic: boolean;
  readonly submittedAt: string;
  readonly perItem?: readonly QuizItemResult[];
}

export interface QuizAttempt {
  readonly id: Id;
  readonly quizId: Id;
  readonly courseId: Id;
  readonly title: string;
  readonly number: number;
  readonly state: 'open' | 'submitted';
  readonly feedback: FeedbackPolicy;
  readonly startedAt: string;
  readonly deadline?: string;
  readonly remainingMillis?: number;
  readonly items: readonly QuizQuestion[];
  readonly result?: QuizResult;
}

export interface QuizAttemptSummary {
  readonly id: Id;
  readonly number: number;
  readonly state: 'open' | 'submitted';
  readonly startedAt: string;
  readonly submittedAt?: string;
  readonly score?: number;
  readonly passed?: boolean;
}

export interface Accommodation {
  readonly studentId: Id;
  readonly displayName?: string;
  readonly extraTimePercent: number;
}

export interface QuizItemStatistics {
  readonly itemId: Id;
  readonly stem: string;
  readonly answered: number;
  readonly shareRight: number;
  readonly difficulty: number;
  readonly discrimination?: number;
  readonly medianMillis?: number;
  readonly meanCredit: number;
  readonly students: number;
}

export interface QuizResults {
  readonly quizId: Id;
  readonly title: string;
  readonly students: number;
  readonly attempts: number;
  readonly open: number;
  readonly meanScore?: number;
  readonly medianScore?: number;
  readonly passRate?: number;
  readonly meanMillis?: number;
  readonly items: readonly QuizItemStatistics[];
}

export interface QuizScore {
  readonly id: Id;
  readonly studentId: Id;
  readonly displayName?: string;
  readonly number: number;
  readonly startedAt: string;
  readonly submittedAt?: string;
  readonly automatic: boolean;
  readonly score: number;
  readonly passed: boolean;
  readonly millis: number;
}

/** A course's item as its teacher sees it, as far as a list needs it. */
export interface AuthoredItem {
  readonly id: Id;
  readonly stem: string;
  readonly kind: ItemKind;
  readonly skills: readonly Id[];
  readonly difficulty?: number;
  readonly group?: { readonly id: Id; readonly stem: string; readonly position: number };
}

export interface Member {
  readonly name: string;
  readonly address: string;
  readonly instance?: string;
  readonly zone?: string;
  readonly role?: string;
  readonly version?: string;
  readonly startedAt?: string;
  readonly local?: boolean;
}

export interface Cluster {
  readonly members: readonly Member[];
  readonly partitions: { readonly total: number; readonly local: number; readonly safe: boolean };
  readonly size: number;
}

export interface CacheFigures {
  readonly name: string;
  readonly entries: number;
  readonly hits: number;
  readonly misses: number;
  readonly loads?: number;
  readonly evictions?: number;
  readonly hitRate?: number;
}

export interface Review {
  readonly courseId: Id;
  readonly skill: string;
  readonly name: string;
  readonly dueAt: string;
  /** The chance that it is still remembered. */
  readonly recall?: number;
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

/** A student whose message to the tutor spoke of harm, and when. */
export interface Flag {
  readonly id: Id;
  readonly studentId: Id;
  readonly displayName?: string;
  readonly at: string;
}

export interface RosterEntry {
  readonly id: Id;
  readonly studentId: Id;
  readonly displayName?: string;
  readonly student?: { readonly id: Id; readonly displayName: string };
  readonly progress: number;
  readonly enrolledAt: string;
}
