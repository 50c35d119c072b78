; S27-initial: Before the first command there are no jobs, and all counts are 0.
; clauses: Q3, K3, E4, E5, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun Q (Session) Int)
(declare-fun R (Session) Int)
(declare-fun accepted () Int)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun ended_at (Session) Int)
(declare-fun holds (Session) Bool)
(declare-fun idle_deadline (Session) Int)
(declare-fun in_session (Job) Bool)
(declare-fun metered_since (Session) Int)
(declare-fun of (Job) Session)
(declare-fun phase (Session) Int)
(declare-fun place (Job) Int)
(declare-fun queued_jobs_of_x () Int)
(declare-fun reason (Session) Int)
(declare-fun running_jobs () Int)
(declare-fun running_jobs_of_x () Int)
(declare-fun unused_deadline (Session) Int)
(declare-fun usage (Session) Int)
(declare-fun x () Session)
; nothing was opened or submitted yet
(assert
  (and
    (forall ((t Session))
      (and
        (= (phase t) 0)
        (= (Q t) 0)
        (= (R t) 0)
        (= (holds t) false)
        (= (deadline t) (- 1))
        (= (idle_deadline t) (- 1))
        (= (unused_deadline t) (- 1))
        (= (reason t) 0)
        (= (ended_at t) (- 1))
        (= (metered_since t) (- 1))
        (= (usage t) 0)))
    (forall ((m Job)) (= (place m) 0))
    (= busy 0)
    (= accepted 0)))
; counting: queued_jobs_of_x is the number of queued jobs of x
(assert
  (and
    (>= queued_jobs_of_x 0)
    (= (= queued_jobs_of_x 0) (not (exists ((m Job)) (and (= (place m) 1) (and (in_session m) (= (of m) x))))))
    (=
      (= queued_jobs_of_x 1)
      (exists ((m Job))
        (and
          (and (= (place m) 1) (and (in_session m) (= (of m) x)))
          (forall ((n Job)) (=> (and (= (place n) 1) (and (in_session n) (= (of n) x))) (= m n))))))))
; counting: running_jobs_of_x is the number of running jobs of x
(assert
  (and
    (>= running_jobs_of_x 0)
    (= (= running_jobs_of_x 0) (not (exists ((m Job)) (and (= (place m) 2) (and (in_session m) (= (of m) x))))))
    (=
      (= running_jobs_of_x 1)
      (exists ((m Job))
        (and
          (and (= (place m) 2) (and (in_session m) (= (of m) x)))
          (forall ((n Job)) (=> (and (= (place n) 2) (and (in_session n) (= (of n) x))) (= m n))))))))
; counting: running_jobs is the number of running jobs
(assert
  (and
    (>= running_jobs 0)
    (= (= running_jobs 0) (not (exists ((m Job)) (= (place m) 2))))
    (= (= running_jobs 1) (exists ((m Job)) (and (= (place m) 2) (forall ((n Job)) (=> (= (place n) 2) (= m n))))))))
; the negation of the claim
(assert
  (not (and (= (Q x) queued_jobs_of_x) (= (R x) running_jobs_of_x) (= busy running_jobs))))
(check-sat)
