@needs-routes
Feature: Information messages: a file begins, in words and in numbers

  After ATV1 the modem announces a file in words, after ATV0 in a number.

  Background:
    Given the host has set:
      | AT#FTPSERV="198.51.100.21"  |
      | AT#FTPPORT=21               |
      | AT#FTPUN="ftper"            |
      | AT#FTPPW="ftpsecret"        |
      | AT#FTPMODE=1                |
      | AT#FTPTYPE=I                |
      | AT#FTPGETFILENAME="get.bin" |
      | AT#FTPGETPATH="/pub"        |
      | AT#FTPPUTFILENAME="put.bin" |
      | AT#FTPPUTPATH="/in"         |
    And the modem is connected over "GPRS"

  Rule: Ok_Info_DataBegin in words is 1025 in numbers

    @T-9-02.r01 @R-9-014 @BV @needs-gprs-outcome @E-01 @E-15 @E-140
    Scenario: AT#FTPGET announces the file: Ok_Info_DataBegin
      Given the FTP server holds the file "/pub/get.bin" with `In words`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]In words[ETX][CR][LF]OK[CR][LF]`

    # What is in the file is no message: it stays as it is.
    @T-9-02.r01.numeric @R-9-014 @BV @needs-gprs-outcome @E-12 @E-14 @E-15 @E-140
    Scenario: AT#FTPGET announces the file: 1025
      Given the FTP server holds the file "/pub/get.bin" with `[CR][LF]Ok_Info_DataBegin[CR][LF]In numbers[CR][LF]OK[CR][LF]`
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR]1025[CR][CR][LF]Ok_Info_DataBegin[CR][LF]In numbers[CR][LF]OK[CR][LF][ETX][CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

    # No number stands for an error, so it keeps its text; the ETX in front of it is no message either.
    @T-9-02.r01.cut @R-9-014 @BI @needs-gprs-outcome @E-08 @E-09 @E-12 @E-14 @E-15 @E-140
    Scenario: AT#FTPGET fails at the end of the file after ATV0
      Given the FTP server holds the file "/pub/get.bin" with `In numbers`
      And the "FTP" server at "end of the file" "answers 451 not all of it"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR]1025[CR]In numbers`
      And the modem writes within 60 s `[ETX][CR][LF]#CME ERROR: 38024[CR][LF]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

  Rule: Ok_Info_WaitingForData of AT#FTPPUT is 1028 in numbers

    @T-9-02.r02.ftpput @R-9-015 @BV @needs-gprs-outcome @E-01 @E-05 @E-15 @E-139
    Scenario: AT#FTPPUT asks for the file: Ok_Info_WaitingForData
      When the host issues `AT#FTPPUT`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `In words[ETX]`
      Then the modem writes within 60 s `[CR][LF]OK[CR][LF]`
      And the FTP server's file "/in/put.bin" is `In words`

    @T-9-02.r02.ftpput-numeric @R-9-015 @BV @needs-gprs-outcome @E-12 @E-14 @E-15 @E-139
    Scenario: AT#FTPPUT asks for the file: 1028
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#FTPPUT`
      Then the modem writes within 60 s `[CR]1028[CR]`
      When the host writes `In numbers[ETX]`
      Then the modem writes within 60 s `[CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`
      And the FTP server's file "/in/put.bin" is `In numbers`
