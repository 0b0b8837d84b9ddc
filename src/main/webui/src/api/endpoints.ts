import { client, type CallOptions } from './client.ts';
import type * as api from './types.ts';

/** Every call the UI makes, by the names of the API's own sections. */
type Signal = Pick<CallOptions, 'signal'>;

const at = (id: api.Id): string => encodeURIComponent(id);

export const accounts = {
  me: () => client.get<api.User>('/users/me'),
  login: (email: string, password: string) => client.post<api.User>('/auth/login', { email, password }),
  register: (body: { email: string; password: string; displayName: string; acceptedTerms: boolean }) =>
    client.post<api.User | undefined>('/auth/register', body),
  logout: () => client.post<void>('/auth/logout', undefined),
};

export interface CourseFilter {
  readonly q?: string;
  readonly category?: string;
  readonly difficulty?: string;
  readonly sort?: string;
  readonly mine?: boolean;
  readonly cursor?: string;
  readonly limit?: number;
}

export const catalogue = {
  courses: (filter: CourseFilter, options: Signal = {}) =>
    client.get<api.Page<api.Course>>('/courses', { ...options, query: { ...filter } }),
  course: (id: api.Id, options: Signal & Pick<CallOptions, 'fresh'> = {}) => client.get<api.CourseOutline>(`/courses/${at(id)}`, options),
  lesson: (courseId: api.Id, lessonId: api.Id, options: Signal = {}) =>
    client.get<api.Lesson>(`/courses/${at(courseId)}/lessons/${at(lessonId)}`, options),
  publish: (id: api.Id) => client.post<api.Course>(`/courses/${at(id)}/publish`, undefined),
  unpublish: (id: api.Id) => client.post<api.Course>(`/courses/${at(id)}/unpublish`, undefined),
};

export const learning = {
  enroll: (courseId: api.Id) => client.post<api.Enrollment>('/enrollments', { courseId }),
  enrollments: (options: Signal = {}) =>
    client.get<api.Page<api.Enrollment>>('/enrollments', { ...options, query: { limit: 100 } }),
  withdraw: (id: api.Id) => client.delete(`/enrollments/${at(id)}`),
  mark: (enrollmentId: api.Id, lessonId: api.Id, state: 'started' | 'completed') =>
    client.put<api.Enrollment>(`/enrollments/${at(enrollmentId)}/lessons/${at(lessonId)}`, { state }),
  roster: (courseId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.RosterEntry>>(`/courses/${at(courseId)}/enrollments`, options),
  flags: (courseId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.Flag>>(`/courses/${at(courseId)}/flags`, options),
};

export interface Attempt {
  readonly presentationId: api.Id;
  readonly itemId: api.Id;
  readonly response: api.ItemResponse;
  readonly elapsedMillis: number;
}

export const practice = {
  /** Of what a lesson teaches, where one is named. */
  next: (courseId: api.Id, only: { lessonId: api.Id; skillId: api.Id }, options: Signal = {}) =>
    client.get<api.Presentation>(`/courses/${at(courseId)}/practice/next`, { ...options, query: only }),
  attempt: (attempt: Attempt, idempotencyKey: string) =>
    client.post<api.AttemptResult>('/practice/attempts', attempt, { idempotencyKey }),
  hint: (itemId: api.Id, presentationId: api.Id, response?: api.ItemResponse) =>
    client.post<api.HintAnswer>(`/practice/items/${at(itemId)}/hints`, {
      presentationId,
      ...(response ? { response } : {}),
    }),
  mastery: (courseId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.SkillMastery>>('/users/me/mastery', {
      ...options,
      query: { courseId },
    }),
  reviews: (options: Signal = {}) => client.get<api.Page<api.Review>>('/users/me/reviews', options),
  explanation: (skill: api.Id, options: Signal = {}) =>
    client.get<api.Explanation>(`/users/me/mastery/${at(skill)}/explanation`, options),
  dispute: (skill: api.Id) =>
    client.post<{ courseId: api.Id; of: number }>(`/users/me/mastery/${at(skill)}/dispute`, undefined),
  goal: (options: Signal = {}) => client.get<api.Goal>('/users/me/goal', options),
  setGoal: (dailyGoal: number, vacationUntil: string | null) =>
    client.put<api.Goal>('/users/me/goal', { dailyGoal, vacationUntil }),
  recommendations: (options: Signal = {}) =>
    client.get<api.Page<api.Recommendation>>('/users/me/recommendations', options),
};

/** What a teacher may know of the learner model. */
export const insight = {
  mastery: (courseId: api.Id, studentId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.SkillMastery>>(`/courses/${at(courseId)}/students/${at(studentId)}/mastery`, options),
  explanation: (courseId: api.Id, studentId: api.Id, skill: api.Id, options: Signal = {}) =>
    client.get<api.Explanation>(
      `/courses/${at(courseId)}/students/${at(studentId)}/mastery/${at(skill)}/explanation`,
      options,
    ),
  calibration: (courseId: api.Id, options: Signal = {}) =>
    client.get<api.Calibration>(`/courses/${at(courseId)}/calibration`, options),
};

/** Quizzes as students take them. */
export const quizzes = {
  of: (courseId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.StudentQuiz>>(`/courses/${at(courseId)}/quizzes`, { ...options, query: { limit: 100 } }),
  quiz: (courseId: api.Id, quizId: api.Id, options: Signal = {}) =>
    client.get<api.StudentQuiz>(`/courses/${at(courseId)}/quizzes/${at(quizId)}`, options),
  start: (quizId: api.Id) => client.post<api.QuizAttempt>(`/quizzes/${at(quizId)}/attempts`, undefined),
  attempts: (quizId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.QuizAttemptSummary>>(`/quizzes/${at(quizId)}/attempts`, options),
  attempt: (attemptId: api.Id, options: Signal = {}) =>
    client.get<api.QuizAttempt>(`/quiz-attempts/${at(attemptId)}`, options),
  answer: (attemptId: api.Id, itemId: api.Id, response: api.ItemResponse, elapsedMillis: number) =>
    client.put<api.QuizAnswer>(`/quiz-attempts/${at(attemptId)}/answers/${at(itemId)}`, { response, elapsedMillis }),
  submit: (attemptId: api.Id) => client.post<api.QuizResult>(`/quiz-attempts/${at(attemptId)}/submit`, undefined),
};

/** Quizzes as teachers make them. */
export const quizMaking = {
  of: (courseId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.Quiz>>(`/courses/${at(courseId)}/quizzes`, { ...options, query: { limit: 100 } }),
  quiz: (courseId: api.Id, quizId: api.Id, options: Signal = {}) =>
    client.getTagged<api.Quiz>(`/courses/${at(courseId)}/quizzes/${at(quizId)}`, options),
  create: (courseId: api.Id, draft: api.QuizDraft, idempotencyKey: string) =>
    client.post<api.Quiz>(`/courses/${at(courseId)}/quizzes`, draft, { idempotencyKey }),
  change: (courseId: api.Id, quizId: api.Id, draft: api.QuizDraft, ifMatch: string | undefined) =>
    client.put<api.Quiz>(`/courses/${at(courseId)}/quizzes/${at(quizId)}`, draft, ifMatch ? { ifMatch } : {}),
  remove: (courseId: api.Id, quizId: api.Id) => client.delete(`/courses/${at(courseId)}/quizzes/${at(quizId)}`),
  items: (courseId: api.Id, limit: number, cursor: string | undefined, options: Signal = {}) =>
    client.get<api.Page<api.AuthoredItem>>(`/courses/${at(courseId)}/items`, { ...options, query: { limit, cursor } }),
  accommodations: (quizId: api.Id, options: Signal = {}) =>
    client.get<api.Page<api.Accommodation>>(`/quizzes/${at(quizId)}/accommodations`, options),
  accommodate: (quizId: api.Id, studentId: api.Id, extraTimePercent: number) =>
    client.put<api.Accommodation>(`/quizzes/${at(quizId)}/accommodations/${at(studentId)}`, { extraTimePercent }),
  results: (quizId: api.Id, options: Signal = {}) => client.get<api.QuizResults>(`/quizzes/${at(quizId)}/results`, options),
  scores: (quizId: api.Id, cursor: string | undefined, options: Signal = {}) =>
    client.get<api.Page<api.QuizScore>>(`/quizzes/${at(quizId)}/results/attempts`, { ...options, query: { limit: 50, cursor } }),
  csv: (quizId: api.Id) => `/api/v1/quizzes/${at(quizId)}/results.csv`,
};

export const administration = {
  jobs: (state: string, cursor: string | undefined, options: Signal = {}) =>
    client.get<api.Page<api.Job>>('/jobs', { ...options, query: { state, cursor, limit: 50 } }),
  retry: (id: api.Id) => client.post<api.Job>(`/jobs/${at(id)}/retry`, undefined),
  cancel: (id: api.Id) => client.post<api.Job>(`/jobs/${at(id)}/cancel`, undefined),
  cluster: (options: Signal = {}) => client.get<api.Cluster>('/admin/cluster', options),
  caches: (options: Signal = {}) => client.get<api.Page<api.CacheFigures>>('/admin/caches', options),
  clear: (name: string) => client.delete(`/admin/caches/${at(name)}`),
};

export const jobs = {
  importCourse: (file: File, format: string) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return client.post<{ job: api.Job }>('/courses/import', form, { query: { format } });
  },
  job: (id: api.Id, options: Signal = {}) => client.get<api.Job>(`/jobs/${at(id)}`, options),
  mine: (options: Signal = {}) => client.get<api.Page<api.Job>>('/jobs', options),
};

export const tutor = {
  open: (about: { courseId: api.Id; lessonId?: api.Id; itemId?: api.Id; presentationId?: api.Id }) =>
    client.post<{ id: api.Id }>('/tutor/conversations', about),
  ask: (conversationId: api.Id, text: string, signal: AbortSignal) =>
    client.stream(`/tutor/conversations/${at(conversationId)}/messages`, { text }, { signal }),
  rate: (messageId: api.Id, rating: -1 | 1) =>
    client.post<void>(`/tutor/messages/${at(messageId)}/feedback`, { rating }),
};
