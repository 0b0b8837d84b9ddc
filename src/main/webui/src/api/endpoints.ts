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
  course: (id: api.Id, options: Signal = {}) => client.get<api.CourseOutline>(`/courses/${at(id)}`, options),
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
};

export interface Attempt {
  readonly presentationId: api.Id;
  readonly itemId: api.Id;
  readonly response: api.ItemResponse;
  readonly elapsedMillis: number;
}

export const practice = {
  next: (courseId: api.Id, options: Signal = {}) =>
    client.get<api.Presentation>(`/courses/${at(courseId)}/practice/next`, options),
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
