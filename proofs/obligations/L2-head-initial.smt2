; L2-head-initial: INV-head is true when k becomes the head of the normal queue.
; clauses: Q4, E5
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; places of a job: 0 absent 1 queued 2 running 3 final 4 dropped
; a time of -1 is not set
(set-logic ALL)
(declare-sort Job 0)
(declare-sort Session 0)
(declare-fun busy () Int)
(declare-fun deadline (Session) Int)
(declare-fun freed () Bool)
(declare-fun h () Session)
(declare-fun holds (Session) Bool)
(declare-fun in_session (Job) Bool)
(declare-fun k () Job)
(declare-fun lanes () Int)
(declare-fun limit () Int)
(declare-fun number (Job) Int)
(declare-fun of (Job) Session)
(declare-fun place (Job) Int)
; INV-holder: at most one session holds the QPU
(assert
  (forall ((t Session)) (forall ((u Session)) (=> (and (holds t) (holds u)) (= t u)))))
; k is the head of the normal queue
(assert
  (and
    (and (= (place k) 1) (not (and (in_session k) (holds (of k)))))
    (forall ((m Job))
      (=> (and (= (place m) 1) (not (and (in_session m) (holds (of m))))) (<= (number k) (number m))))))
; h holds the QPU, if any session does
(assert
  (=> (exists ((t Session)) (holds t)) (holds h)))
; the deadline of h is the limit
(assert
  (= (deadline h) limit))
; no job has finished yet
(assert
  (not freed))
; the negation of the claim
(assert
  (not
    (and
      (and
        (and (= (place k) 1) (not (and (in_session k) (holds (of k)))))
        (forall ((m Job))
          (=> (and (= (place m) 1) (not (and (in_session m) (holds (of m))))) (<= (number k) (number m)))))
      (forall ((t Session)) (=> (holds t) (= t h)))
      (=> (holds h) (= (deadline h) limit))
      (=> freed (and (not (holds h)) (< busy lanes))))))
(check-sat)
