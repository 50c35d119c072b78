; S21-cancel-job: While j waits it can be canceled, as it can be alone.
; clauses: Q5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun j () Job)
(declare-fun s () Session)
(declare-fun within.Q (Session) Int)
(declare-fun within.R (Session) Int)
(declare-fun within.holds (Session) Bool)
(declare-fun within.phase (Session) Int)
(declare-fun within.place (Job) Int)
; j waits for its start, and s with it
(assert
  (and
    (= (within.place j) 1)
    (or (= (within.phase s) 2) (= (within.phase s) 7))
    (and (= (within.Q s) 1) (= (within.R s) 0) (not (within.holds s)))))
; the negation of the claim
(assert
  (not
    (or
      (and (= (within.phase s) 2) (= (within.Q s) 1))
      (and (= (within.phase s) 2) (and (> (within.Q s) 0) (> (+ (within.Q s) (within.R s)) 1)))
      (and (= (within.phase s) 7) (and (> (within.Q s) 0) (> (+ (within.Q s) (within.R s)) 1)))
      (and (= (within.phase s) 7) (and (> (within.Q s) 0) (= (+ (within.Q s) (within.R s)) 1))))))
(check-sat)
