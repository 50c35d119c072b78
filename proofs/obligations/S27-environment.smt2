; S27-environment: The environment of a session satisfies the constraints that the table relies on.
; clauses: Q3, K3, E4, E5, P5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Session 0)
(declare-fun R (Session) Int)
(declare-fun busy () Int)
(declare-fun holds (Session) Bool)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun now () Int)
(declare-fun running_jobs () Int)
(declare-fun running_jobs_of_x () Int)
(declare-fun stop_requested () Bool)
(declare-fun x () Session)
; the counts are right
(assert
  (and (= (R x) running_jobs_of_x) (= busy running_jobs)))
; counting: the running jobs of x are among the running jobs
(assert
  (<= running_jobs_of_x running_jobs))
; counting: a job that was asked to stop, or runs with a limit, is one of the running jobs of x
(assert
  (=> (or stop_requested (not (= limit_deadline (- 1)))) (> running_jobs_of_x 0)))
; the end of a limit is a time, if there is one
(assert
  (>= limit_deadline (- 1)))
; neither the time nor the number of lanes is negative
(assert
  (and (>= now 0) (>= lanes 0)))
; the negation of the claim
(assert
  (not
    (and
      (>= now 0)
      (>= now 0)
      (>= lanes 0)
      (>= busy (R x))
      (or (exists ((t Session)) (holds t)) (not (holds x)))
      (or (not stop_requested) (> (R x) 0))
      (or (= limit_deadline (- 1)) (>= limit_deadline 0))
      (or (= limit_deadline (- 1)) (> (R x) 0)))))
(check-sat)
