; MOVE-lone-finish-paths: Every session takes exactly one path of the move of finish without a session.
; clauses: K3, J1
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.R () Int)
(declare-fun before.holds () Bool)
(declare-fun busy () Int)
(declare-fun canceled () Bool)
(declare-fun earlier.10 () Bool)
(declare-fun earlier.11 () Bool)
(declare-fun earlier.12 () Bool)
(declare-fun earlier.13 () Bool)
(declare-fun earlier.14 () Bool)
(declare-fun earlier.15 () Bool)
(declare-fun earlier.16 () Bool)
(declare-fun earlier.17 () Bool)
(declare-fun earlier.18 () Bool)
(declare-fun earlier.19 () Bool)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.20 () Bool)
(declare-fun earlier.21 () Bool)
(declare-fun earlier.22 () Bool)
(declare-fun earlier.23 () Bool)
(declare-fun earlier.24 () Bool)
(declare-fun earlier.25 () Bool)
(declare-fun earlier.26 () Bool)
(declare-fun earlier.27 () Bool)
(declare-fun earlier.28 () Bool)
(declare-fun earlier.29 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun earlier.30 () Bool)
(declare-fun earlier.31 () Bool)
(declare-fun earlier.32 () Bool)
(declare-fun earlier.4 () Bool)
(declare-fun earlier.5 () Bool)
(declare-fun earlier.6 () Bool)
(declare-fun earlier.7 () Bool)
(declare-fun earlier.8 () Bool)
(declare-fun earlier.9 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.10 () Bool)
(declare-fun path.11 () Bool)
(declare-fun path.12 () Bool)
(declare-fun path.13 () Bool)
(declare-fun path.14 () Bool)
(declare-fun path.15 () Bool)
(declare-fun path.16 () Bool)
(declare-fun path.17 () Bool)
(declare-fun path.18 () Bool)
(declare-fun path.19 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.20 () Bool)
(declare-fun path.21 () Bool)
(declare-fun path.22 () Bool)
(declare-fun path.23 () Bool)
(declare-fun path.24 () Bool)
(declare-fun path.25 () Bool)
(declare-fun path.26 () Bool)
(declare-fun path.27 () Bool)
(declare-fun path.28 () Bool)
(declare-fun path.29 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.30 () Bool)
(declare-fun path.31 () Bool)
(declare-fun path.32 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.9 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
(declare-fun test.5 () Bool)
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
; a test: stop_requested
(assert
  (= test.1 stop_requested))
; a test: limit_deadline != -1
(assert
  (= test.2 (distinct limit_deadline (- 1))))
; a test: shares_are_counted
(assert
  (= test.3 shares_are_counted))
; a test: held
(assert
  (= test.4 held))
; a test: canceled
(assert
  (= test.5 canceled))
; a path to J03
(assert
  (= path.1 (and test.1 test.2 test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.2 (and test.1 test.2 test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.3 (and test.1 test.2 test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.4 (and test.1 test.2 test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.5 (and test.1 test.2 (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.6 (and test.1 test.2 (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.7 (and test.1 test.2 (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.8 (and test.1 test.2 (not test.3) (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.9 (and test.1 (not test.2) test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.10 (and test.1 (not test.2) test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.11 (and test.1 (not test.2) test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.12 (and test.1 (not test.2) test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.13 (and test.1 (not test.2) (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.14 (and test.1 (not test.2) (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.15 (and test.1 (not test.2) (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.16 (and test.1 (not test.2) (not test.3) (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.17 (and (not test.1) test.2 test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.18 (and (not test.1) test.2 test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.19 (and (not test.1) test.2 test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.20 (and (not test.1) test.2 test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.21 (and (not test.1) test.2 (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.22 (and (not test.1) test.2 (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.23 (and (not test.1) test.2 (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.24 (and (not test.1) test.2 (not test.3) (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.25 (and (not test.1) (not test.2) test.3 test.4 test.5)))
; a path to J03
(assert
  (= path.26 (and (not test.1) (not test.2) test.3 test.4 (not test.5))))
; a path to J03
(assert
  (= path.27 (and (not test.1) (not test.2) test.3 (not test.4) test.5)))
; a path to J03
(assert
  (= path.28 (and (not test.1) (not test.2) test.3 (not test.4) (not test.5))))
; a path to J03
(assert
  (= path.29 (and (not test.1) (not test.2) (not test.3) test.4 test.5)))
; a path to J03
(assert
  (= path.30 (and (not test.1) (not test.2) (not test.3) test.4 (not test.5))))
; a path to J03
(assert
  (= path.31 (and (not test.1) (not test.2) (not test.3) (not test.4) test.5)))
; a path to J03
(assert
  (= path.32 (and (not test.1) (not test.2) (not test.3) (not test.4) (not test.5))))
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; one of the first 3 paths
(assert
  (= earlier.3 (or earlier.2 path.3)))
; one of the first 4 paths
(assert
  (= earlier.4 (or earlier.3 path.4)))
; one of the first 5 paths
(assert
  (= earlier.5 (or earlier.4 path.5)))
; one of the first 6 paths
(assert
  (= earlier.6 (or earlier.5 path.6)))
; one of the first 7 paths
(assert
  (= earlier.7 (or earlier.6 path.7)))
; one of the first 8 paths
(assert
  (= earlier.8 (or earlier.7 path.8)))
; one of the first 9 paths
(assert
  (= earlier.9 (or earlier.8 path.9)))
; one of the first 10 paths
(assert
  (= earlier.10 (or earlier.9 path.10)))
; one of the first 11 paths
(assert
  (= earlier.11 (or earlier.10 path.11)))
; one of the first 12 paths
(assert
  (= earlier.12 (or earlier.11 path.12)))
; one of the first 13 paths
(assert
  (= earlier.13 (or earlier.12 path.13)))
; one of the first 14 paths
(assert
  (= earlier.14 (or earlier.13 path.14)))
; one of the first 15 paths
(assert
  (= earlier.15 (or earlier.14 path.15)))
; one of the first 16 paths
(assert
  (= earlier.16 (or earlier.15 path.16)))
; one of the first 17 paths
(assert
  (= earlier.17 (or earlier.16 path.17)))
; one of the first 18 paths
(assert
  (= earlier.18 (or earlier.17 path.18)))
; one of the first 19 paths
(assert
  (= earlier.19 (or earlier.18 path.19)))
; one of the first 20 paths
(assert
  (= earlier.20 (or earlier.19 path.20)))
; one of the first 21 paths
(assert
  (= earlier.21 (or earlier.20 path.21)))
; one of the first 22 paths
(assert
  (= earlier.22 (or earlier.21 path.22)))
; one of the first 23 paths
(assert
  (= earlier.23 (or earlier.22 path.23)))
; one of the first 24 paths
(assert
  (= earlier.24 (or earlier.23 path.24)))
; one of the first 25 paths
(assert
  (= earlier.25 (or earlier.24 path.25)))
; one of the first 26 paths
(assert
  (= earlier.26 (or earlier.25 path.26)))
; one of the first 27 paths
(assert
  (= earlier.27 (or earlier.26 path.27)))
; one of the first 28 paths
(assert
  (= earlier.28 (or earlier.27 path.28)))
; one of the first 29 paths
(assert
  (= earlier.29 (or earlier.28 path.29)))
; one of the first 30 paths
(assert
  (= earlier.30 (or earlier.29 path.30)))
; one of the first 31 paths
(assert
  (= earlier.31 (or earlier.30 path.31)))
; one of the first 32 paths
(assert
  (= earlier.32 (or earlier.31 path.32)))
; the negation of the claim
(assert
  (not
    (and
      earlier.32
      (not (and path.2 path.1))
      (not (and path.3 earlier.2))
      (not (and path.4 earlier.3))
      (not (and path.5 earlier.4))
      (not (and path.6 earlier.5))
      (not (and path.7 earlier.6))
      (not (and path.8 earlier.7))
      (not (and path.9 earlier.8))
      (not (and path.10 earlier.9))
      (not (and path.11 earlier.10))
      (not (and path.12 earlier.11))
      (not (and path.13 earlier.12))
      (not (and path.14 earlier.13))
      (not (and path.15 earlier.14))
      (not (and path.16 earlier.15))
      (not (and path.17 earlier.16))
      (not (and path.18 earlier.17))
      (not (and path.19 earlier.18))
      (not (and path.20 earlier.19))
      (not (and path.21 earlier.20))
      (not (and path.22 earlier.21))
      (not (and path.23 earlier.22))
      (not (and path.24 earlier.23))
      (not (and path.25 earlier.24))
      (not (and path.26 earlier.25))
      (not (and path.27 earlier.26))
      (not (and path.28 earlier.27))
      (not (and path.29 earlier.28))
      (not (and path.30 earlier.29))
      (not (and path.31 earlier.30))
      (not (and path.32 earlier.31)))))
(check-sat)
