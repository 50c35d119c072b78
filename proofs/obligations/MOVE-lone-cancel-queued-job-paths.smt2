; MOVE-lone-cancel-queued-job-paths: Every session takes exactly one path of the move of cancel_queued_job without a session.
; clauses: J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.R () Int)
(declare-fun before.holds () Bool)
(declare-fun busy () Int)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun earlier.4 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.4 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun unused_timeout () Int)
; parameters and environment satisfy their constraints
(assert
  (and
    (>= max_time 0)
    (> max_time 0)
    (>= interactive_timeout 0)
    (>= interactive_timeout 0)
    (or (= unused_timeout (- 1)) (>= unused_timeout 0))
    (or (= unused_timeout (- 1)) (> unused_timeout 0))
    (>= now 0)
    (>= now 0)
    (>= lanes 0)
    (>= busy before.R)
    (or held (not before.holds))
    (or (not stop_requested) (> before.R 0))
    (or (= limit_deadline (- 1)) (>= limit_deadline 0))
    (or (= limit_deadline (- 1)) (> before.R 0))))
; a test: shares_are_counted
(assert
  (= test.1 shares_are_counted))
; a test: held
(assert
  (= test.2 held))
; a path to J04
(assert
  (= path.1 (and test.1 test.2)))
; a path to J04
(assert
  (= path.2 (and test.1 (not test.2))))
; a path to J04
(assert
  (= path.3 (and (not test.1) test.2)))
; a path to J04
(assert
  (= path.4 (and (not test.1) (not test.2))))
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; one of the first 3 paths
(assert
  (= earlier.3 (or earlier.2 path.3)))
; one of the first 4 paths
(assert
  (= earlier.4 (or earlier.3 path.4)))
; the negation of the claim
(assert
  (not (and earlier.4 (not (and path.2 path.1)) (not (and path.3 earlier.2)) (not (and path.4 earlier.3)))))
(check-sat)
