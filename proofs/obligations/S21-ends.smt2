; S21-ends: For another session the same branches apply in both runs, with the same results.
; clauses: Q5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun alone.Q (Session) Int)
(declare-fun alone.R (Session) Int)
(declare-fun alone.accepted () Int)
(declare-fun alone.busy () Int)
(declare-fun alone.deadline (Session) Int)
(declare-fun alone.ended_at (Session) Int)
(declare-fun alone.holds (Session) Bool)
(declare-fun alone.idle_deadline (Session) Int)
(declare-fun alone.lanes () Int)
(declare-fun alone.metered_since (Session) Int)
(declare-fun alone.now () Int)
(declare-fun alone.phase (Session) Int)
(declare-fun alone.place (Job) Int)
(declare-fun alone.reason (Session) Int)
(declare-fun alone.unused_deadline (Session) Int)
(declare-fun alone.usage (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun interactive_timeout (Session) Int)
(declare-fun j () Job)
(declare-fun of (Job) Session)
(declare-fun s () Session)
(declare-fun within.Q (Session) Int)
(declare-fun within.R (Session) Int)
(declare-fun within.accepted () Int)
(declare-fun within.busy () Int)
(declare-fun within.deadline (Session) Int)
(declare-fun within.ended_at (Session) Int)
(declare-fun within.holds (Session) Bool)
(declare-fun within.idle_deadline (Session) Int)
(declare-fun within.lanes () Int)
(declare-fun within.metered_since (Session) Int)
(declare-fun within.now () Int)
(declare-fun within.phase (Session) Int)
(declare-fun within.place (Job) Int)
(declare-fun within.reason (Session) Int)
(declare-fun within.unused_deadline (Session) Int)
(declare-fun within.usage (Session) Int)
(declare-fun x () Session)
; the time, the lanes, the busy lanes and the number of submissions are the same
(assert
  (and
    (= alone.now within.now)
    (= alone.lanes within.lanes)
    (= alone.busy within.busy)
    (= alone.accepted within.accepted)))
; every session but s is the same
(assert
  (forall ((t Session))
    (=>
      (not (= t s))
      (and
        (= (alone.phase t) (within.phase t))
        (= (alone.Q t) (within.Q t))
        (= (alone.R t) (within.R t))
        (= (alone.holds t) (within.holds t))
        (= (alone.deadline t) (within.deadline t))
        (= (alone.idle_deadline t) (within.idle_deadline t))
        (= (alone.unused_deadline t) (within.unused_deadline t))
        (= (alone.reason t) (within.reason t))
        (= (alone.ended_at t) (within.ended_at t))
        (= (alone.metered_since t) (within.metered_since t))
        (= (alone.usage t) (within.usage t))))))
; every job is in the same place
(assert
  (forall ((m Job)) (= (alone.place m) (within.place m))))
; s has no job but j
(assert
  (forall ((m Job)) (= (and (in_session m) (= (of m) s)) (= m j))))
; alone, s is never opened
(assert
  (and (= (alone.phase s) 0) (not (alone.holds s))))
; s does not hold the QPU
(assert
  (not (within.holds s)))
; x is another session
(assert
  (not (= x s)))
; the negation of the claim
(assert
  (not
    (and
      (=
        (and (> (alone.R x) 0) (> (+ (alone.Q x) (alone.R x)) 1))
        (and (> (within.R x) 0) (> (+ (within.Q x) (within.R x)) 1)))
      (= (+ (alone.R x) (* (- 1) 1)) (+ (within.R x) (* (- 1) 1)))
      (=
        (and (> (alone.R x) 0) (= (+ (alone.Q x) (alone.R x)) 1))
        (and (> (within.R x) 0) (= (+ (within.Q x) (within.R x)) 1)))
      (= (+ alone.now (interactive_timeout x)) (+ within.now (interactive_timeout x)))
      (= alone.now within.now)
      (=
        (+ (alone.usage x) alone.now (* (- 1) (alone.metered_since x)))
        (+ (within.usage x) within.now (* (- 1) (within.metered_since x))))
      (= (= (alone.R x) 1) (= (within.R x) 1))
      (= (> (alone.R x) 1) (> (within.R x) 1))
      (= (= (alone.Q x) 1) (= (within.Q x) 1))
      (= (+ (alone.Q x) (* (- 1) 1)) (+ (within.Q x) (* (- 1) 1)))
      (=
        (and (> (alone.Q x) 0) (> (+ (alone.Q x) (alone.R x)) 1))
        (and (> (within.Q x) 0) (> (+ (within.Q x) (within.R x)) 1)))
      (=
        (and (> (alone.Q x) 0) (= (+ (alone.Q x) (alone.R x)) 1))
        (and (> (within.Q x) 0) (= (+ (within.Q x) (within.R x)) 1))))))
(check-sat)
